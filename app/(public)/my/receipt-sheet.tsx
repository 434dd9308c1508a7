import type { ReactNode } from "react";
import type { ReceiptContent } from "#lib/receipts/print-receipt";
import { Instrument } from "#ui/instrument";

/** The receipt as a document: what was filed, under which number, and what comes next. */
export function ReceiptSheet({ receipt }: { receipt: ReceiptContent }) {
  const { title, large, qr, lines, evidence, files, keep, foot } = receipt;
  return (
    <Instrument title={title} foot={<p className="text-left text-fine text-quiet">{foot}</p>}>
      <div className="grid items-center gap-6 border-y border-rule py-5 sm:grid-cols-[1fr_auto]">
        <dl className="grid gap-4">
          {large.map(({ term, value }) => (
            <div key={term}>
              <dt className="text-fine text-quiet">{term}</dt>
              <dd className="font-code text-title-2 font-bold tracking-wider">{value}</dd>
            </div>
          ))}
        </dl>
        <figure className="w-36">
          <div
            role="img"
            aria-label={qr.label}
            className="size-36 bg-white"
            dangerouslySetInnerHTML={{ __html: qr.svg }}
          />
          <figcaption className="mt-1 text-fine text-quiet">{qr.label}</figcaption>
        </figure>
      </div>
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[auto_1fr]">
        {lines.map(({ term, value, isCode }, place) => (
          <Line key={place} term={term}>
            {isCode ? <span className="font-code text-fine break-all">{value}</span> : value}
          </Line>
        ))}
      </dl>
      <section>
        <h3 className="font-bold">{evidence.title}</h3>
        {files.length === 0 && <p>{evidence.none}</p>}
        <ol className="mt-2 grid gap-2">
          {files.map(({ name, size, sha256 }, place) => (
            <li key={place} className="border-b border-rule pb-2">
              {place + 1}. {name} <span className="text-fine text-quiet">{size}</span>
              <span className="block font-code text-fine break-all">{sha256}</span>
            </li>
          ))}
        </ol>
      </section>
      <p className="text-fine">{keep}</p>
    </Instrument>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
