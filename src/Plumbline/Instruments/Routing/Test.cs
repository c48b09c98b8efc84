namespace Plumbline.Instruments.Routing;

/// <summary>A condition whose names have become places, so that it can be asked of many cases quickly.</summary>
internal abstract class Test
{
    /// <summary>Whether it holds for a case, given what counts of its answers so far and which questions are open.</summary>
    public abstract bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open);

    /// <summary>A condition on the profile alone.</summary>
    public static Test OfProfile(Condition condition) => Of(condition, static _ => -1);

    /// <param name="indexOf">The place of a question, or -1 for a field of the profile.</param>
    public static Test Of(Condition condition, Func<string, int> indexOf) => condition switch
    {
        Condition.Asked { Value: "" } asked when indexOf(asked.Name) is var index and >= 0 => new OfBlank(index, asked.Negated),
        Condition.Asked asked when indexOf(asked.Name) is var index and >= 0 =>
            new OfAnswer(index, Answers.FromCode(asked.Value) ?? Answer.Missing, asked.Negated),
        Condition.Asked asked => new OfField(asked.Name, asked.Value, asked.Negated),
        Condition.Compared compared => new OfNumber(compared.Name, compared.Comparison, compared.Number),
        Condition.Dated dated => new OfDay(dated.Name, dated.Comparison, dated.Day),
        Condition.Fixed @fixed => new Every([.. @fixed.Holds ? Array.Empty<Test>() : [new Some([])]]),
        Condition.All all => new Every([.. all.Parts.Select(part => Of(part, indexOf))]),
        Condition.Any any => new Some([.. any.Parts.Select(part => Of(part, indexOf))]),
        Condition.Not not => new Reverse(Of(not.Part, indexOf)),
        _ => throw new InvalidOperationException($"No test for {condition}."),
    };

    private sealed class OfAnswer(int question, Answer answer, bool negated) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open) =>
            (counted[question] == answer) != negated;
    }

    /// <summary>Nothing stands there: it was not answered, or routing closed it, as a form tool leaves it blank.</summary>
    private sealed class OfBlank(int question, bool negated) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open) =>
            (!open[question] || counted[question] == Answer.Missing) != negated;
    }

    private sealed class OfDay(string field, Comparison comparison, DateOnly day) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open) =>
            profile.TryGetValue(field, out var text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None,
                out var found)
            && comparison.Holds(found.DayNumber, day.DayNumber);
    }

    private sealed class OfField(string field, string value, bool negated) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open) =>
            ((profile.TryGetValue(field, out var found) ? found : "") == value) != negated;
    }

    private sealed class OfNumber(string field, Comparison comparison, int number) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open) =>
            profile.TryGetValue(field, out var text)
            && int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var found)
            && comparison.Holds(found, number);
    }

    private sealed class Every(Test[] parts) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open)
        {
            foreach (var part in parts)
            {
                if (!part.Holds(profile, counted, open))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class Some(Test[] parts) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open)
        {
            foreach (var part in parts)
            {
                if (part.Holds(profile, counted, open))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class Reverse(Test part) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open) =>
            !part.Holds(profile, counted, open);
    }
}
