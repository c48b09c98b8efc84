namespace Plumbline.Samples;

/// <summary>When a drawn case may fall out, and when it may come back: no case leaves the sample because of what was found in it.</summary>
public static class ReplacementRules
{
    /// <summary>A note shorter than this says nothing.</summary>
    public const int ShortestNote = 10;

    private static readonly LocalText IsJudged = new(
        "case {0} has been judged; somebody else who answers for quality must agree first, with a note on the page of its review",
        "mae achos {0} wedi’i farnu; rhaid i rywun arall sy’n atebol am ansawdd gytuno yn gyntaf, gyda nodyn ar dudalen ei adolygiad");

    private static readonly LocalText IsNotLast = new(
        "only the last replacement is taken back, and case {0} did not come in by it",
        "dim ond y cyfnewid olaf a dynnir yn ôl, ac nid trwyddo y daeth achos {0} i mewn");

    private static readonly LocalText IsTouched = new(
        "case {0} has been judged since it came in; the replacement stands",
        "mae achos {0} wedi’i farnu ers iddo ddod i mewn; mae’r cyfnewid yn sefyll");

    private static readonly LocalText NoteIsShort = new("give a reason of at least {0} characters", "rhowch reswm o {0} nod o leiaf");

    /// <summary>Why a case may not fall out; null where it may.</summary>
    /// <param name="isJudged">Whether anything was put down in its first reading.</param>
    /// <param name="isAgreed">Whether somebody else who may override judgements has agreed.</param>
    public static Refusal? FaultOf(string @case, bool isJudged, bool isAgreed) =>
        isJudged && !isAgreed ? Refusal.Of("case-judged", IsJudged, @case) with { Subject = @case } : null;

    /// <summary>What is wrong with the note of the one who agrees; null for nothing.</summary>
    public static Refusal? FaultOfNote(string note) => note.Length < ShortestNote ? Refusal.Of("note-missing", NoteIsShort, ShortestNote) : null;

    /// <summary>The sample without its last replacement; refused for another one, and once the case that came in was judged.</summary>
    /// <param name="came">The case that came in.</param>
    public static Result<ReplacedSample> TakeBack(ReplacedSample sample, string came, bool isJudged)
    {
        if (sample.Exchanges is not [.., var last] || last.In != came)
        {
            return Result.Refused<ReplacedSample>(Refusal.Of("not-last", IsNotLast, came) with { Subject = came });
        }

        return isJudged
            ? Result.Refused<ReplacedSample>(Refusal.Of("case-judged", IsTouched, came) with { Subject = came })
            : Replacements.Make(sample.Drawn, [.. sample.Exchanges.SkipLast(1).Select(exchange => new Replacement(exchange.Out, exchange.Reason))]);
    }
}
