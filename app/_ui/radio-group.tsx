import { type Choice, ChoiceRow, choiceId } from "#ui/choice";
import { FieldGroup, type FieldWords } from "#ui/field";

type Props = FieldWords & {
  name: string;
  id?: string;
  form?: string;
  choices: Choice[];
  defaultValue?: string | null;
  inline?: boolean;
};

export function RadioGroup(props: Props) {
  const { name, id = name, form, choices, defaultValue, inline = false, ...words } = props;
  return (
    <FieldGroup id={id} {...words}>
      <div className={inline ? "flex flex-wrap gap-x-8" : "grid"}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            id={choiceId(id, index)}
            name={name}
            form={form}
            checked={choice.value === defaultValue}
            {...choice}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
