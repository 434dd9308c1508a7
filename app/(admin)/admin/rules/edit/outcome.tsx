"use client";

import type { RulesFormWords } from "#app/(admin)/admin/rules/edit/rules-form";
import { Banner } from "#ui/banner";
import { DataTable } from "#ui/data-table";
import { FocusOnMount } from "#ui/focus-on-mount";
import type { Outcome as Found } from "./try-draft";

/** What trying a draft out has shown, before the draft itself so that it is met first. */
export function Outcome({ outcome, words }: { outcome: Found; words: RulesFormWords }) {
  const { problems, differs, tried } = outcome;
  return (
    <section id="outcome" tabIndex={-1} aria-label={words.triedTitle} className="mb-8 outline-none">
      <FocusOnMount id="outcome" />
      {problems && (
        <Banner kind="refusal" announce title={problems.title}>
          <ul className="list-disc pl-5">
            {problems.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Banner>
      )}
      {tried && (
        <Banner announce title={tried.summary}>
          {differs}
        </Banner>
      )}
      {tried && tried.rows.length > 0 && (
        <DataTable
          caption={words.triedTitle}
          rows={tried.rows}
          rowKey={({ key }) => key}
          columns={[
            { key: "id", header: words.case, heading: true, cell: ({ id }) => id },
            { key: "part", header: words.part, cell: ({ part }) => part },
            { key: "before", header: words.before, cell: ({ before }) => before },
            { key: "after", header: words.after, cell: ({ after }) => <b>{after}</b> },
          ]}
        />
      )}
    </section>
  );
}
