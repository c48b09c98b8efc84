namespace Plumbline.Instruments.Checks;

/// <summary>One thing that was proved of an instrument.</summary>
/// <param name="Rule">What holds, in one sentence without a full stop.</param>
/// <param name="Looked">How many things were looked at.</param>
public sealed record CheckDone(string Rule, int Looked);
