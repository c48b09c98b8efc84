namespace Plumbline.Instruments.Aids;

/// <summary>Something that is worked out for the assessor and shown beside a question. It informs the judgement and never makes it.</summary>
/// <param name="Beside">The question that it stands beside.</param>
/// <param name="Choices">The list that its outcomes come from.</param>
/// <param name="Calculation">In the words of XLSForm: <c>if(${score} &gt;= 33, 'intensive', 'standard')</c>.</param>
public sealed record Aid(string Name, LocalText Label, string Beside, string Choices, string Calculation)
{
    /// <summary>Where the rule comes from, for whoever doubts it.</summary>
    public required LocalText Source { get; init; }

    /// <summary>What has to be typed beyond the profile of the case.</summary>
    public IReadOnlyList<AidInput> Inputs { get; init; } = [];
}
