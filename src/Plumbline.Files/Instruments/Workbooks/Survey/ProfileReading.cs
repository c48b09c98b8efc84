using Plumbline.Instruments;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Reads the rows of a survey that are known of a case before it is read, noting what has no place there.</summary>
internal sealed class ProfileReading(SurveyNotes said, ChoiceLists lists)
{
    /// <param name="within">The innermost group that is open, or null.</param>
    public ProfileField Of(SheetRow row, string name, RowType type, LocalText label, bool isRequired, OpenGroup? within)
    {
        var plain = type.Word.ToLowerInvariant();
        var field = new ProfileField(name, label, type.List is { } list ? lists.NameOf(list) : null, plain == "integer")
        {
            IsDate = plain == "date",
            Hint = row.Local("hint"),
            IsRequired = isRequired,
            IsCharacteristic = row.Word("characteristic") == "yes",
        };
        if (type.List is null && plain is not ("integer" or "text" or "date"))
        {
            said.Refuse(row.Fault("value-unknown", $"the type \"{type.Word}\" is not known here; use select_one LIST, integer, date or text", "type", name));
        }

        if (within?.Group is not null && within.Row.Raw("relevant") is not null)
        {
            said.Note(row, "not-carried", "the condition of its group is not carried over; the profile is known of every case");
        }

        said.NotCarried(
            row,
            ("relevant", "has a condition that is not carried over; the profile is known of every case"),
            ("constraint", "has a constraint that is not carried over; the type says what a value may be"),
            ("constraint_message", "has a message that is not carried over with its constraint"),
            ("required_message", "has a message that is not carried over"),
            ("calculation", "has a calculation that is not carried over; the profile is read from cases.csv"),
            ("choice_filter", "has a choice_filter that is not carried over; its list offers every choice"));
        return field;
    }
}
