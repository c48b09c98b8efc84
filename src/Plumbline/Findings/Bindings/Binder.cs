using Plumbline.Findings.Words;
using Plumbline.Instruments;
using Plumbline.Statistics;

namespace Plumbline.Findings.Bindings;

/// <summary>Turns bindings into printed figures, and refuses what is unknown, empty, stale, unfair or disclosive.</summary>
public sealed class Binder(IFigures figures, Language language)
{
    private readonly Wording wording = Wording.In(language);

    /// <summary>Counts below this number, and the counts that would give them away, are not printed; 0 or 1 switches the rule off.</summary>
    public int SmallestPublished { get; init; }

    /// <summary>The figure, or every reason against it.</summary>
    /// <param name="startsSentence">Whether a sentence begins with it: then it has a capital and no digit.</param>
    public Result<BoundFigure> Bind(Binding binding, bool startsSentence = false)
    {
        startsSentence |= binding.IsCapital;
        if (language != Language.Welsh && (binding.Mutation != Mutation.None || binding.Gender == Gender.Feminine || binding.IsNegative))
        {
            return Refuse(binding, "welsh-only", "mutations, genders and negative are for the Welsh text");
        }

        var found = Find(binding.Keys, binding.Population);
        if (found.IsRefused)
        {
            return Result.Refused<BoundFigure>(found.Refusals);
        }

        return found.Value switch
        {
            Fact.Total total => Number(binding, total.Number, startsSentence),
            Fact.Given given => Plain(binding, given.Print(language), startsSentence),
            Fact.Summed summed when SmallestPublished > 1 && (summed.IsOfOne || summed.Cases < SmallestPublished) =>
                Refuse(binding, "disclosive", $"{binding.Key} would show the answers of fewer than {SmallestPublished} cases"),
            Fact.Summed summed => Plain(binding, new Fact.Given(summed.Number).Print(language), startsSentence),
            Fact.Stated stated => Plain(binding, stated.Text.In(language), startsSentence),
            Fact.Scored scored when binding.IsComment => Comment(binding, scored, startsSentence),
            Fact.Scored { IsWeighted: true } when binding.Style is ShareStyle.Count or ShareStyle.OfThe or ShareStyle.CountPercent
                or ShareStyle.Part or ShareStyle.Base or ShareStyle.AllBut =>
                Refuse(
                    binding, "weighted-score", $"{binding.Key} is weighted by what each case stands for and is no count of judgements; print its percentage"),
            Fact.Scored scored => Shared(binding, scored.Share, startsSentence),
            Fact.Counted counted => Shared(binding, counted.Share, startsSentence),
            _ => throw new InvalidOperationException($"No way to print {found.Value}."),
        };
    }

    private Result<Fact> Find(IReadOnlyList<Token> keys, string population)
    {
        var refusals = new List<Refusal>();
        var facts = new List<Fact>();
        foreach (var key in keys)
        {
            if (figures.Find(key.Text, population) is { } fact)
            {
                facts.Add(fact);
            }
            else if (population != Phase.All && figures.Find(key.Text, Phase.All) is not null)
            {
                refusals.Add(new Refusal("no-such-population", $"{key.Text} is not split by population, so there is no figure for {population}")
                {
                    Place = key.Place, Subject = key.Text,
                });
            }
            else
            {
                refusals.Add(new Refusal("unknown-key", $"there is no figure {key.Text}")
                {
                    Place = key.Place, Subject = key.Text, Suggestion = Spelling.Suggest(key.Text, figures.Keys),
                });
            }
        }

        if (facts.Count > 1 && facts.Any(fact => fact is not Fact.Counted))
        {
            refusals.Add(new Refusal("cannot-pool", "only questions can be pooled")
            {
                Place = keys[0].Place,
                Subject = string.Join('+', keys.Select(key => key.Text)),
            });
        }

        return Result.From(
            refusals,
            () => facts.Count == 1 ? facts[0] : new Fact.Counted(facts.Cast<Fact.Counted>().Aggregate(default(Share), (sum, fact) => sum + fact.Share)));
    }

    private Result<BoundFigure> Shared(Binding binding, Share sufficient, bool startsSentence)
    {
        var share = binding.IsInsufficient ? sufficient.Rest : sufficient;
        if (share.Base == 0)
        {
            return Refuse(binding, "empty-base", $"nothing applied for {binding.Key}, so there is no share to print");
        }

        if (binding.IsComment)
        {
            return Refuse(binding, "no-comment", $"{binding.Key} is no score and has no comment");
        }

        var refusals = new List<Refusal>(BindingChecks.Of(binding, share, SmallestPublished));
        if (binding.Like is { } like)
        {
            refusals.AddRange(Liken(binding, share, like));
        }

        var text = ShareText.Of(wording, binding, share, startsSentence);
        if (text is null)
        {
            refusals.Add(Refusal(binding, "no-fair-words", binding.Style == ShareStyle.AllBut
                ? $"{share} is neither all, nor all but one of five or more, nor all but two of ten or more, nor none"
                : $"{share} ({share.Percent}%) lies near no simple fraction; print the percentage or the count"));
        }

        return refusals.Count > 0 ? Result.Refused<BoundFigure>(refusals) : Said(binding, text!, share, startsSentence);
    }

    private IEnumerable<Refusal> Liken(Binding binding, Share share, Token like)
    {
        var key = new Token(like.Text["like:".Length..], like.Place);
        var found = Find([key], binding.Population);
        if (found.IsRefused)
        {
            return found.Refusals;
        }

        var other = found.Value switch
        {
            Fact.Counted counted => counted.Share,
            Fact.Scored scored => scored.Share,
            _ => default,
        };
        return BindingChecks.Liken(binding, share, binding.IsInsufficient ? other.Rest : other);
    }

    private Result<BoundFigure> Number(Binding binding, int number, bool startsSentence)
    {
        if (binding.Style is not (ShareStyle.House or ShareStyle.Part or ShareStyle.Base)
            || binding.Says is not null
            || binding.IsComment
            || binding.IsInsufficient)
        {
            return Refuse(binding, "not-a-share", $"{binding.Key} is a number and no share");
        }

        var text = binding.Noun is { } noun ? wording.Counted(number, noun, startsSentence) : wording.Number(number, startsSentence, binding.Gender);
        return BindingChecks.Pinned(binding with { Style = ShareStyle.Part }, new Share(number, number), text) is { } stale
            ? Result.Refused<BoundFigure>(stale)
            : Said(binding, text, null, startsSentence);
    }

    private static Result<BoundFigure> Plain(Binding binding, string text, bool startsSentence)
    {
        if (binding.Style is not (ShareStyle.House or ShareStyle.Percent) || binding.Says is not null || binding.IsComment || binding.IsInsufficient)
        {
            return Refuse(binding, "not-a-share", $"{binding.Key} was given as {text} and is no share");
        }

        return binding.Pin is { } pin && BindingChecks.Normal(pin.Text[1..]) != BindingChecks.Normal(text)
            ? Result.Refused<BoundFigure>(BindingChecks.Stale(pin, binding, text))
            : Finish(binding, text, null, startsSentence);
    }

    /// <summary>The pin may be the permanent word of the comment or its label.</summary>
    private Result<BoundFigure> Comment(Binding binding, Fact.Scored scored, bool startsSentence) => scored.Comment is { } comment
        ? Plain(
            binding with { IsComment = false, Pin = binding.Pin?.Text[1..] == comment.Word ? null : binding.Pin },
            comment.Label.In(language),
            startsSentence)
        : Refuse(binding, "empty-base", $"nothing applied for {binding.Key}, so it has no comment");

    /// <summary>In Welsh the verb and the figure say no together, or neither does.</summary>
    private Result<BoundFigure> Said(Binding binding, string text, Share? share, bool startsSentence)
    {
        if (binding.IsNegative)
        {
            return WelshWording.AfterNegative(text) is { } after
                ? Finish(binding, after, share, startsSentence)
                : Result.Refused<BoundFigure>(
                    Refusal(binding, "negative-some", $"{binding.Key} is {text}, and after a verb that says no it would say the opposite") with
                    { Suggestion = "write the sentence without nid or ni, and take negative out" });
        }

        return language == Language.Welsh && WelshWording.IsNone(text)
            ? Result.Refused<BoundFigure>(Refusal(binding, "none-without-negative", $"{binding.Key} is {text}, which Welsh says after a verb that says no")
                with { Suggestion = "write the sentence with nid or ni, and add negative" })
            : Finish(binding, text, share, startsSentence);
    }

    private static Result<BoundFigure> Finish(Binding binding, string text, Share? share, bool startsSentence)
    {
        var mutated = text.After(binding.Mutation);
        if (startsSentence && mutated.Length > 0 && char.IsAsciiDigit(mutated[0]))
        {
            return Result.Refused<BoundFigure>(
                Refusal(binding, "sentence-starts-with-digit", $"a sentence never starts with a digit, and this one starts with {mutated}") with
                {
                    Suggestion = "put words before the figure",
                });
        }

        return Result.Of(new BoundFigure(startsSentence ? Capitals.First(mutated) : mutated, binding, share));
    }

    private static Result<BoundFigure> Refuse(Binding binding, string code, string message) => Result.Refused<BoundFigure>(Refusal(binding, code, message));

    private static Refusal Refusal(Binding binding, string code, string message) => new(code, message) { Place = binding.Place, Subject = binding.Key };
}
