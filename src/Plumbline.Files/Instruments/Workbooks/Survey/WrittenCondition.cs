using Plumbline.Instruments.Routing;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>
/// The condition of a question written out in full for a form tool: its phase, its own, and that its document was made (ADR 0004);
/// and its own part got back from what was written out.
/// </summary>
internal static class WrittenCondition
{
    private const string Joint = ConditionText.And;

    /// <param name="phase">The condition of the phase.</param>
    /// <param name="own">The question's own.</param>
    /// <param name="document">That the document was made, where a missing one leaves the base.</param>
    public static string? Join(string? phase, string? own, string? document) => ConditionText.Join(phase, own, document);

    /// <summary>What is particular to the question. Where the text no longer begins with its phase the whole of it is; the phase holds all the same.</summary>
    public static string? Own(string? written, string? phase, string? document)
    {
        if (written is null)
        {
            return null;
        }

        var rest = written;
        var joined = false;
        if (phase is not null)
        {
            if (rest == phase)
            {
                return null;
            }

            joined = rest.StartsWith(ConditionText.Bracketed(phase) + Joint, StringComparison.Ordinal);
            rest = joined ? rest[(ConditionText.Bracketed(phase).Length + Joint.Length)..] : rest;
        }

        if (document is not null)
        {
            if (rest == document)
            {
                return null;
            }

            if (rest.EndsWith(Joint + document, StringComparison.Ordinal))
            {
                rest = rest[..^(document.Length + Joint.Length)];
                joined = true;
            }
        }

        return joined && rest is ['(', .. var inner, ')'] && ConditionText.IsEither(inner) ? inner : rest;
    }
}
