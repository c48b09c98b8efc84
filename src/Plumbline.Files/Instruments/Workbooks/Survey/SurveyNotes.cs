using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>What is said while a survey is read: faults that refuse the workbook, and notes of what is left out or kept otherwise than it stands.</summary>
internal sealed class SurveyNotes(Faults refusals, ICollection<Refusal> notes)
{
    public void Refuse(Refusal fault) => refusals.Add(fault);

    public void Note(SheetRow row, string code, string message, string? subject = null, string? suggestion = null, string column = "") =>
        notes.Add(new Refusal(code, message) { Place = column.Length == 0 ? row.Place
            : row.PlaceOf(column), Subject = subject ?? row.Word("name"), Suggestion = suggestion });

    /// <summary>Notes each of the columns in which a row says something that has no place in an instrument.</summary>
    public void NotCarried(SheetRow row, params IEnumerable<(string Column, string Message)> columns)
    {
        foreach (var (column, message) in columns.Where(one => row.Raw(one.Column) is not null || row.Local(one.Column) is not null))
        {
            Note(row, "not-carried", message, column: column);
        }
    }
}
