using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Workspace.Caseloads;

/// <summary>Whether an inspection can draw from a list: every field that its instrument asks of a case is a column, and holds what it allows.</summary>
public static class CaseloadChecks
{
    private static readonly LocalText Missing = new("the column {0} is missing or empty", "mae’r golofn {0} ar goll neu’n wag");

    private static readonly LocalText Unknown = new("{0} is \"{1}\"; it must be one of {2}", "{0} yw “{1}”; rhaid iddo fod yn un o {2}");

    /// <summary>Every fault, in the order of the list; nothing for a list that can be drawn from.</summary>
    /// <param name="name">What the file was called.</param>
    public static IEnumerable<Refusal> FaultsOf(Caseload caseload, Instrument instrument, string name)
    {
        foreach (var field in instrument.Profile.Where(field => !caseload.Fields.Contains(field.Name)))
        {
            yield return Refusal.Of("column-missing", Missing, field.Name) with
            {
                Place = new Place(name, 1, 1),
                Subject = field.Name,
                Suggestion = Spelling.Suggest(field.Name, caseload.Fields.Except(instrument.Profile.Select(known => known.Name))),
            };
        }

        foreach (var @case in caseload.Cases)
        {
            foreach (var fault in CaseLimits.FaultsOf(@case).Concat(ValueFaults(@case, caseload, instrument)))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<Refusal> ValueFaults(Case @case, Caseload caseload, Instrument instrument)
    {
        foreach (var field in instrument.Profile.Where(field => field.Choices is not null && caseload.Fields.Contains(field.Name)))
        {
            var (value, choices) = (@case.Find(field.Name) ?? "", instrument.Choices[field.Choices!].Select(choice => choice.Name).ToList());
            if (!choices.Contains(value))
            {
                yield return Refusal.Of("value-unknown", Unknown, field.Name, value, string.Join(", ", choices)) with { Subject = @case.Id, Suggestion = Spelling.Suggest(value, choices) };
            }
        }
    }
}
