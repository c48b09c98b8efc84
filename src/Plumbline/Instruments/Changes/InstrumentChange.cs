namespace Plumbline.Instruments.Changes;

/// <summary>One difference between two versions of an instrument.</summary>
/// <param name="Subject">The question, criterion or other thing that changed.</param>
/// <param name="What">What it was and what it is.</param>
public sealed record InstrumentChange(ChangeKind Kind, string Subject, string What)
{
    public ChangeClass Class => Kind.Class;
}
