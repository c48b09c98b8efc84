namespace Plumbline.Instruments.Drafts;

/// <summary>One text that an instrument shows to people.</summary>
/// <param name="Subject">The question, criterion, choice or other thing that it belongs to.</param>
/// <param name="Kind">Which text of that thing it is: title, label, hint, scope and so on.</param>
public sealed record DraftText(string Subject, string Kind, LocalText Text);
