namespace Plumbline.Instruments.Aids;

/// <summary>A whole number that an assessor types into an aid, such as the total of an Asset.</summary>
/// <param name="From">The lowest number that can be right.</param>
/// <param name="To">The highest.</param>
public sealed record AidInput(string Name, LocalText Label, int From, int To);
