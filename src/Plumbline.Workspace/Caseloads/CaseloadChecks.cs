using Plumbline.Caseloads;
using Plumbline.Files.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Workspace.Caseloads;

/// <summary>
/// Whether an inspection can draw from a list: what it says of its cases is what the instrument allows, and enough to tell which questions each case is
/// asked. What a reader
/// judges later, or nobody knows, may be missing.
/// </summary>
public static class CaseloadChecks
{
    private static readonly LocalText Misspelt = new("the column {0} is missing", "mae’r golofn {0} ar goll");

    private static readonly LocalText Hidden = new("rows of the sheet are hidden: {0}", "mae rhesi o’r ddalen wedi’u cuddio: {0}");

    /// <summary>Every fault with its row and column, in the order of the list; nothing for a list that can be drawn from.</summary>
    /// <param name="name">What the file was called.</param>
    public static IEnumerable<Refusal> FaultsOf(CaseloadList list, Instrument instrument, string name)
    {
        var (fields, caseload) = (instrument.Profile.Select(field => field.Name).ToList(), list.Caseload);
        foreach (var note in list.Notes.Where(note => note.Code == CaseloadList.HiddenRowsCode))
        {
            yield return Refusal.Of(note.Code, Hidden, note.Message) with { Place = note.Place, Suggestion = note.Suggestion };
        }

        foreach (var fault in list.FaultsIn([.. fields, CaseloadColumns.Practitioner, CaseloadColumns.Supervisors]))
        {
            yield return fault;
        }

        foreach (var field in fields.Where(field => !caseload.Fields.Contains(field) && !list.FaultsIn([field]).Any()))
        {
            if (Spelling.Suggest(field, caseload.Fields.Except(fields)) is { } meant)
            {
                yield return Refusal.Of("column-missing", Misspelt, field) with { Place = new Place(name, 1, 1), Subject = field, Suggestion = meant };
            }
        }

        foreach (var fault in FaultsOf(caseload, instrument, list.PlaceOf))
        {
            yield return fault;
        }
    }

    /// <summary>The same for cases that are told by their ids.</summary>
    /// <param name="placeOf">Where a value of a case stands.</param>
    public static IEnumerable<Refusal> FaultsOf(Caseload caseload, Instrument instrument, Func<string, string, Place?> placeOf)
    {
        var routing = ProfileValues.RoutingFaults(instrument);
        foreach (var @case in caseload.Cases)
        {
            foreach (var (field, fault) in CaseLimits.FaultsOf(@case).Concat(ValueFaults(@case, instrument, routing)))
            {
                yield return fault with { Place = placeOf(@case.Id, field) };
            }
        }
    }

    private static IEnumerable<(string Field, Refusal Fault)> ValueFaults(
        Case @case, Instrument instrument, Func<IReadOnlyDictionary<string, string>, (string Field, Refusal Fault)?> routing)
    {
        foreach (var field in instrument.Profile)
        {
            if (@case.Find(field.Name) is { } value && ProfileValues.FaultOf(field, value, instrument) is { } fault)
            {
                yield return (field.Name, fault with { Subject = @case.Id });
            }
        }

        if (routing(@case.Profile) is var (missing, unclear))
        {
            yield return (missing, unclear with { Subject = @case.Id });
        }
    }
}
