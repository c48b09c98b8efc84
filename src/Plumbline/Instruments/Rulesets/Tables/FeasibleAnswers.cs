using System.Globalization;
using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>
/// Which sets of answers a case can have at all: where routing depends on nothing but the columns themselves,
/// a closed question is not applicable and an open one only where the instrument lets it be.
/// </summary>
internal sealed class FeasibleAnswers
{
    private readonly Instrument instrument;
    private readonly int[] places;
    private readonly bool[] decidedHere;
    private readonly IReadOnlyList<Dictionary<string, string>> profiles;
    private readonly Answer[] typed;
    private readonly Answer[] counted;
    private readonly bool[] open;

    public FeasibleAnswers(Instrument instrument, IReadOnlyList<string> inputs)
    {
        this.instrument = instrument;
        places = [.. inputs.Select(instrument.IndexOf)];
        profiles = ProfilesThatMatter(instrument, places);
        decidedHere = [.. places.Select(place => instrument.Routing.AsksOnly(place, places))];
        typed = new Answer[instrument.Questions.Count];
        counted = new Answer[typed.Length];
        open = new bool[typed.Length];
    }

    public bool Allows(ReadOnlySpan<Answer> answers)
    {
        for (var i = 0; i < places.Length; i++)
        {
            typed[places[i]] = answers[i];
        }

        foreach (var profile in profiles)
        {
            instrument.Routing.Route(profile, typed, counted, open);
            if (CanBe(answers))
            {
                return true;
            }
        }

        return false;
    }

    private bool CanBe(ReadOnlySpan<Answer> answers)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var can = open[places[i]]
                ? answers[i] != Answer.NotApplicable || instrument.Questions[places[i]].MayBeNotApplicable
                : answers[i] == Answer.NotApplicable;
            if (decidedHere[i] && !can)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every value of the fields that phases or conditions of the columns ask about, one set of values each.</summary>
    private static List<Dictionary<string, string>> ProfilesThatMatter(Instrument instrument, int[] places)
    {
        var asked = places
            .SelectMany(place => new[] { instrument.Draft.ConditionOf(instrument.Questions[place]), instrument.Phases.FirstOrDefault(phase =>
                phase.Id == instrument.Questions[place].Phase)?.When })
            .OfType<string>()
            .SelectMany(condition => ConditionParser.Parse(condition).Value.Names)
            .ToLookup(term => term.Name, StringComparer.Ordinal);
        var profiles = new List<Dictionary<string, string>> { new() };
        foreach (var field in instrument.Profile.Where(field => asked.Contains(field.Name)))
        {
            var told = asked[field.Name].SelectMany(ValuesAround).Distinct();
            var values = field.Choices is { } list ? told.Where(value => value.Length == 0).Concat(instrument.Choices[list]
                .Select(choice => choice.Name)).ToList() : told.Union([""]).ToList();
            profiles = [.. profiles.SelectMany(profile => values.Select(value => new Dictionary<string, string>(profile) { [field.Name] = value }))];
        }

        return profiles;
    }

    /// <summary>What a term names, and for a number or a day also what stands below and above it: all that it can tell apart.</summary>
    private static IEnumerable<string> ValuesAround(Condition.Term term) => term switch
    {
        Condition.Asked asked => [asked.Value],
        Condition.Compared compared => Enumerable.Range((int)decimal.Floor(compared.Number) - 1, 4).Select(number =>
            number.ToString(CultureInfo.InvariantCulture)),
        Condition.Dated dated => Enumerable.Range(-1, 3).Select(days => dated.Day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => [],
    };
}
