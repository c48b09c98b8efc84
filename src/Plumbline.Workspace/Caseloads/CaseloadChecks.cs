using Plumbline.Caseloads;
using Plumbline.Files.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Workspace.Caseloads;

/// <summary>Whether an inspection can draw from a list: every field that its instrument asks of a case is a column that can be read, and holds what it allows.</summary>
public static class CaseloadChecks
{
    private static readonly LocalText Missing = new("the column {0} is missing or empty", "mae’r golofn {0} ar goll neu’n wag");

    private static readonly LocalText Hidden = new("rows of the sheet are hidden: {0}", "mae rhesi o’r ddalen wedi’u cuddio: {0}");

    private static readonly LocalText NotRecorded = new("{0} is empty; it must be one of {1}", "mae {0} yn wag; rhaid iddo fod yn un o {1}");

    /// <summary>Every fault with its row and column, in the order of the list; nothing for a list that can be drawn from.</summary>
    /// <param name="name">What the file was called.</param>
    public static IEnumerable<Refusal> FaultsOf(CaseloadList list, Instrument instrument, string name)
    {
        var (fields, caseload) = (instrument.Profile.Select(field => field.Name).ToList(), list.Caseload);
        foreach (var note in list.Notes.Where(note => note.Code == "rows-hidden"))
        {
            yield return Refusal.Of(note.Code, Hidden, note.Message) with { Place = note.Place, Suggestion = note.Suggestion };
        }

        foreach (var fault in list.FaultsIn([.. fields, CaseloadColumns.Practitioner, CaseloadColumns.Supervisors]))
        {
            yield return fault;
        }

        foreach (var field in fields.Where(field => !caseload.Fields.Contains(field) && !list.FaultsIn([field]).Any()))
        {
            yield return Refusal.Of("column-missing", Missing, field) with
            {
                Place = new Place(name, 1, 1),
                Subject = field,
                Suggestion = Spelling.Suggest(field, caseload.Fields.Except(fields)),
            };
        }

        foreach (var @case in caseload.Cases)
        {
            foreach (var (field, fault) in CaseLimits.FaultsOf(@case).Concat(ValueFaults(@case, caseload, instrument)))
            {
                yield return fault with { Place = list.PlaceOf(@case.Id, field) };
            }
        }
    }

    private static IEnumerable<(string Field, Refusal Fault)> ValueFaults(Case @case, Caseload caseload, Instrument instrument)
    {
        foreach (var field in instrument.Profile.Where(field => caseload.Fields.Contains(field.Name)))
        {
            if (@case.Find(field.Name) is not { } value)
            {
                if (field.Choices is { } list)
                {
                    yield return (field.Name, Refusal.Of("value-unknown", NotRecorded, field.Name, string.Join(", ", instrument.Choices[list].Select(choice => choice.Name))) with { Subject = @case.Id });
                }
            }
            else if (ProfileValues.FaultOf(field, value, instrument) is { } fault)
            {
                yield return (field.Name, fault with { Subject = @case.Id });
            }
        }
    }
}
