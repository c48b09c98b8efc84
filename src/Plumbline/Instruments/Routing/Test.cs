using System.Globalization;

namespace Plumbline.Instruments.Routing;

/// <summary>A condition whose names have become places, so that it can be asked of many cases quickly.</summary>
internal abstract class Test
{
    /// <summary>Whether it holds for a case, given what is known of it so far.</summary>
    public abstract bool Holds(in KnownOfCase known);

    /// <summary>Whether a condition on the profile alone holds.</summary>
    public bool Holds(IReadOnlyDictionary<string, string> profile) => Holds(new KnownOfCase(profile, default, default, default));

    /// <summary>A condition on the profile alone.</summary>
    public static Test OfProfile(Condition condition) => Of(condition, static _ => -1, static _ => false);

    /// <param name="indexOf">The place of a question, or -1 for a field of the profile.</param>
    /// <param name="isTyped">Whether the question at a place is no judgement.</param>
    public static Test Of(Condition condition, Func<string, int> indexOf, Func<int, bool> isTyped) => condition switch
    {
        Condition.Term term when indexOf(term.Name) is var index and >= 0 => isTyped(index) ? OfTypedAnswer(term, index) : OfJudgement(term, index),
        Condition.Asked asked => new OfField(asked.Name, asked.Value, asked.Negated),
        Condition.Compared compared => new OfNumber(compared.Name, compared.Comparison, compared.Number),
        Condition.Dated dated => new OfDay(dated.Name, dated.Comparison, dated.Day),
        Condition.Chosen chosen => new OfFilled(chosen.Name, chosen.Comparison.Holds(1, chosen.Number), chosen.Comparison.Holds(0, chosen.Number)),
        Condition.Fixed @fixed => new Every([.. @fixed.Holds ? Array.Empty<Test>() : [new Some([])]]),
        Condition.All all => new Every([.. all.Parts.Select(part => Of(part, indexOf, isTyped))]),
        Condition.Any any => new Some([.. any.Parts.Select(part => Of(part, indexOf, isTyped))]),
        Condition.Not not => new Reverse(Of(not.Part, indexOf, isTyped)),
        _ => throw new InvalidOperationException($"No test for {condition}."),
    };

    private static Test OfJudgement(Condition.Term term, int question) => term switch
    {
        Condition.Asked { Value: "" } asked => new OfBlank(question, asked.Negated),
        Condition.Asked asked => new OfAnswer(question, Answers.FromCode(asked.Value) ?? Answer.Missing, asked.Negated),
        Condition.Chosen chosen => new Some(
        [
            new Every([new OfBlank(question, false), .. chosen.Comparison.Holds(0, chosen.Number) ? Array.Empty<Test>() : [new Some([])]]),
            new Every([new OfBlank(question, true), .. chosen.Comparison.Holds(1, chosen.Number) ? Array.Empty<Test>() : [new Some([])]]),
        ]),
        _ => new Some([]),
    };

    private static Test OfTypedAnswer(Condition.Term term, int question) => term switch
    {
        Condition.Asked { Value: "" } asked => new OfBlank(question, asked.Negated),
        Condition.Asked asked => new OfTyped(question, asked.Value, asked.IsAmong, asked.Negated),
        Condition.Compared compared => new OfTypedNumber(question, compared.Comparison, compared.Number),
        Condition.Dated dated => new OfTypedDay(question, dated.Comparison, dated.Day),
        Condition.Chosen chosen => new OfTypedChoices(question, chosen.Comparison, chosen.Number),
        _ => throw new InvalidOperationException($"No test for {term}."),
    };

    private sealed class OfAnswer(int question, Answer answer, bool negated) : Test
    {
        public override bool Holds(in KnownOfCase known) => (known.Counted[question] == answer) != negated;
    }

    /// <summary>Nothing stands there: it was not answered, or routing closed it, as a form tool leaves it blank.</summary>
    private sealed class OfBlank(int question, bool negated) : Test
    {
        public override bool Holds(in KnownOfCase known) => (!known.Open[question] || known.Counted[question] == Answer.Missing) != negated;
    }

    private sealed class OfTyped(int question, string value, bool isAmong, bool negated) : Test
    {
        public override bool Holds(in KnownOfCase known) =>
            (known.Typed[question] is { } typed && (isAmong ? typed.Has(value) : typed.Text == value)) != negated;
    }

    private sealed class OfTypedNumber(int question, Comparison comparison, decimal number) : Test
    {
        public override bool Holds(in KnownOfCase known) => known.Typed[question]?.Number is { } found && comparison.Holds(found, number);
    }

    private sealed class OfTypedDay(int question, Comparison comparison, DateOnly day) : Test
    {
        public override bool Holds(in KnownOfCase known) => known.Typed[question]?.Day is { } found && comparison.Holds(found.DayNumber, day.DayNumber);
    }

    private sealed class OfTypedChoices(int question, Comparison comparison, decimal number) : Test
    {
        public override bool Holds(in KnownOfCase known) => comparison.Holds(known.Typed[question]?.Choices.Count ?? 0, number);
    }

    private sealed class OfDay(string field, Comparison comparison, DateOnly day) : Test
    {
        public override bool Holds(in KnownOfCase known) =>
            known.Profile.TryGetValue(field, out var text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
            && comparison.Holds(found.DayNumber, day.DayNumber);
    }

    private sealed class OfField(string field, string value, bool negated) : Test
    {
        public override bool Holds(in KnownOfCase known) => ((known.Profile.TryGetValue(field, out var found) ? found : "") == value) != negated;
    }

    /// <summary>How many values a field has: one, or none.</summary>
    private sealed class OfFilled(string field, bool filled, bool blank) : Test
    {
        public override bool Holds(in KnownOfCase known) => known.Profile.TryGetValue(field, out var found) && found.Length > 0 ? filled : blank;
    }

    private sealed class OfNumber(string field, Comparison comparison, decimal number) : Test
    {
        public override bool Holds(in KnownOfCase known) =>
            known.Profile.TryGetValue(field, out var text)
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var found)
            && comparison.Holds(found, number);
    }

    private sealed class Every(Test[] parts) : Test
    {
        public override bool Holds(in KnownOfCase known)
        {
            foreach (var part in parts)
            {
                if (!part.Holds(known))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class Some(Test[] parts) : Test
    {
        public override bool Holds(in KnownOfCase known)
        {
            foreach (var part in parts)
            {
                if (part.Holds(known))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class Reverse(Test part) : Test
    {
        public override bool Holds(in KnownOfCase known) => !part.Holds(known);
    }
}
