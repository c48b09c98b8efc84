using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Instruments.Aids;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Reads a number that is typed into an aid: its constraint says from what to what it may be.</summary>
internal static partial class AidInputReading
{
    /// <summary>The input; null, and a refusal, where the constraint is none.</summary>
    public static AidInput? Of(SheetRow row, string name, LocalText label, Faults refusals)
    {
        var range = Range().Match(row.Word("constraint") ?? "");
        if (range.Success)
        {
            return new AidInput(name, label, Number(range.Groups[1]), Number(range.Groups[2]));
        }

        refusals.Add(row.Fault("value-unknown", "the constraint of a number typed into an aid is . >= LOWEST and . <= HIGHEST", "constraint", name));
        return null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\. *>= *(-?\d{1,9}) +and +\. *<= *(-?\d{1,10})$")]
    private static partial Regex Range();
}
