using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Instruments.Routing;

/// <summary>What is known of one case while its questions open and close.</summary>
/// <param name="profile">By field.</param>
/// <param name="counted">What counts of its judgements so far, by the place of the question.</param>
/// <param name="open">Which questions are open so far.</param>
/// <param name="typed">What counts of its answers of other types so far; empty where the instrument asks for none.</param>
internal readonly ref struct KnownOfCase(
    IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open, ReadOnlySpan<TypedAnswer?> typed)
{
    public readonly IReadOnlyDictionary<string, string> Profile = profile;
    public readonly ReadOnlySpan<Answer> Counted = counted;
    public readonly ReadOnlySpan<bool> Open = open;
    public readonly ReadOnlySpan<TypedAnswer?> Typed = typed;
}
