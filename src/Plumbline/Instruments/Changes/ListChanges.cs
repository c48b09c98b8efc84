using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Changes;

/// <summary>Differences of the lists of choices and of the profile of the case.</summary>
internal static class ListChanges
{
    public static IEnumerable<InstrumentChange> Between(InstrumentDraft old, InstrumentDraft @new) =>
    [
        .. @new.Choices.SelectMany(list => old.Choices.TryGetValue(list.Key, out var was) ? OfList(list.Key, was, list.Value)
            : [InstrumentChanges.Of("choices-added", list.Key, "the list is new")]),
        .. old.Choices.Keys.Except(@new.Choices.Keys).Select(list => InstrumentChanges.Of("choices-removed", list, "the list is gone")),
        .. OfProfile(old.Profile, @new.Profile),
    ];

    private static IEnumerable<InstrumentChange> OfList(string list, IReadOnlyList<Choice> old, IReadOnlyList<Choice> @new)
    {
        var was = old.ToDictionary(choice => choice.Name);
        foreach (var choice in @new)
        {
            if (!was.Remove(choice.Name, out var before))
            {
                yield return InstrumentChanges.Of("choice-added", list, $"offers {choice.Name} too");
                continue;
            }

            foreach (var change in InstrumentChanges.OfText("choice-reworded", $"{list}/{choice.Name}", before.Label, choice.Label))
            {
                yield return change;
            }
        }

        foreach (var gone in was.Keys)
        {
            yield return InstrumentChanges.Of("choice-removed", list, $"offers {gone} no longer");
        }
    }

    private static IEnumerable<InstrumentChange> OfProfile(IReadOnlyList<ProfileField> old, IReadOnlyList<ProfileField> @new)
    {
        var was = old.ToDictionary(field => field.Name);
        foreach (var field in @new)
        {
            if (!was.Remove(field.Name, out var before))
            {
                yield return InstrumentChanges.Of("field-added", field.Name, "the profile has it now");
                continue;
            }

            if (TypeOf(before) is var type && type != TypeOf(field))
            {
                yield return InstrumentChanges.Of("field-type-changed", field.Name, type, TypeOf(field));
            }

            foreach (var change in InstrumentChanges.OfText("text-changed", field.Name, before.Label, field.Label))
            {
                yield return change;
            }

            foreach (var change in InstrumentChanges.OfText("text-changed", field.Name, before.Hint, field.Hint))
            {
                yield return change;
            }

            if (before.IsRequired != field.IsRequired)
            {
                yield return InstrumentChanges.Of(
                    "text-changed", field.Name, field.IsRequired ? "form tools ask for a value" : "form tools ask for a value no longer");
            }

            if (before.IsCharacteristic != field.IsCharacteristic)
            {
                yield return InstrumentChanges.Of(
                    "text-changed", field.Name, field.IsCharacteristic ? "a report shows how many cases had each value" : "a report shows it no longer");
            }
        }

        foreach (var gone in was.Keys)
        {
            yield return InstrumentChanges.Of("field-removed", gone, "the profile has it no longer");
        }
    }

    private static string TypeOf(ProfileField field) =>
        field.Choices is { } list ? $"select_one {list}" : field.IsNumber ? "integer" : field.IsDate ? "date" : "text";
}
