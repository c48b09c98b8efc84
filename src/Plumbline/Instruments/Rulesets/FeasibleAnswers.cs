namespace Plumbline.Instruments.Rulesets;

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
        var conditions = string.Join(' ', places.SelectMany(place => new[]
        {
            instrument.Questions[place].Relevant,
            instrument.Phases.FirstOrDefault(phase => phase.Id == instrument.Questions[place].Phase)?.When,
        }));
        var profiles = new List<Dictionary<string, string>> { new() };
        foreach (var field in instrument.Profile.Where(field => conditions.Contains($"${{{field.Name}}}", StringComparison.Ordinal)))
        {
            var values = field.Choices is { } list ? instrument.Choices[list].Select(choice => choice.Name).ToList() : NumbersAround(conditions);
            profiles = [.. profiles.SelectMany(profile => values.Select(value => new Dictionary<string, string>(profile) { [field.Name] = value }))];
        }

        return profiles;
    }

    /// <summary>No value, and one below, at and above every number that the conditions name: all that a comparison can tell apart.</summary>
    private static List<string> NumbersAround(string conditions) =>
    [
        "",
        .. System.Text.RegularExpressions.Regex.Matches(conditions, @"[=<>] *(-?\d{1,9})")
            .SelectMany(match => Enumerable.Range(int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) - 1, 3))
            .Distinct()
            .Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];
}
