namespace Plumbline.Instruments;

/// <summary>The word beside a score that says how much improvement is needed.</summary>
/// <param name="Word">Its permanent name, such as MODERATE.</param>
/// <param name="Label">As it is printed.</param>
/// <param name="From">The lowest whole per cent that has it.</param>
public sealed record Comment(string Word, LocalText Label, int From);
