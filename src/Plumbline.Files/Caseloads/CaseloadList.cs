using System.Text;
using Plumbline.Caseloads;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Caseloads;

/// <summary>A caseload as it was read from a list, with the places of its values and what its reader should know.</summary>
/// <param name="Notes">Such as rows above the header, hidden rows, or which sheet was read.</param>
public sealed record CaseloadList(Caseload Caseload, IReadOnlyList<Refusal> Notes)
{
    /// <summary>The code of the note that rows of the sheet are hidden.</summary>
    public const string HiddenRowsCode = "rows-hidden";

    internal Dictionary<string, IReadOnlyList<Refusal>> Unread { get; init; } = new(StringComparer.Ordinal);

    internal Func<string, string, Place?> Places { get; init; } = (_, _) => null;

    /// <summary>Where a value of a case stands; the id for a field that is no column.</summary>
    public Place? PlaceOf(string caseId, string field) => Places(caseId, field);

    /// <summary>Faults of columns that somebody asks for. A column that cannot be read, and that nobody asks for, is left out and refuses nothing.</summary>
    public IEnumerable<Refusal> FaultsIn(IEnumerable<string> asked) => asked.Distinct().Where(Unread.ContainsKey).SelectMany(field => Unread[field]);

    /// <summary>The caseload as CSV, and nothing else that the file held: no other sheet, no title, no hidden column.</summary>
    public byte[] ToCsv()
    {
        var text = new StringBuilder().AppendJoin(',', Caseload.Fields.Prepend(CaseloadFile.Id).Select(Quoted)).Append('\n');
        foreach (var one in Caseload.Cases)
        {
            text
                .AppendJoin(',', Caseload.Fields.Select(field => one.Find(field) ?? "").Prepend(one.Id).Select(value => Quoted(FormulaGuard.Close(value))))
                .Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Quoted(string value) =>
        value.AsSpan().IndexOfAny(",\"\n\r") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
