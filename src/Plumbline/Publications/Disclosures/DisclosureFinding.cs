using System.Globalization;

namespace Plumbline.Publications.Disclosures;

/// <summary>One thing by which a release could tell of a child. It is mended, or a second person says why it may stand.</summary>
/// <param name="Subject">What it is about: a question and population, a score, a field, a file.</param>
/// <param name="Text">What a reader could learn, and what to do instead.</param>
public sealed record DisclosureFinding(DisclosureKind Kind, string Subject, LocalText Text)
{
    internal static DisclosureFinding Of(DisclosureKind kind, string subject, LocalText text, params object[] gaps) => new(kind, subject, new LocalText(
        string.Format(CultureInfo.InvariantCulture, text.English, gaps),
        string.Format(CultureInfo.InvariantCulture, text.In(Language.Welsh), gaps)));
}
