import { type Choice, ChoiceRow, choiceId } from "#ui/choice";
import { FieldGroup, type FieldWords } from "#ui/field";

type Props = FieldWords & {
  name: string;
  id?: string;
  form?: string;
  choices: Choice[];
  defaultValues?: readonly string[];
  inline?: boolean;
};

export function CheckboxGroup(props: Props) {
  const { name, id = name, form, choices, defaultValues = [], inline = false, ...words } = props;
  return (
    <FieldGroup id={id} {...words}>
      <div className={inline ? "flex flex-wrap gap-x-8" : "grid"}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={choiceId(id, index)}
            name={name}
            form={form}
            checked={defaultValues.includes(choice.value)}
            {...choice}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
