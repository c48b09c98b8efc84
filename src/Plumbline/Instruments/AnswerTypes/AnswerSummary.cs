namespace Plumbline.Instruments.AnswerTypes;

/// <summary>What the answers of a type become in figures.</summary>
public enum AnswerSummary
{
    /// <summary>Nothing: what people wrote is read and never counted.</summary>
    None,

    /// <summary>Sufficient of applicable.</summary>
    Share,

    /// <summary>How many chose each choice.</summary>
    Choices,

    /// <summary>Mean, median, lowest and highest.</summary>
    Numbers,

    /// <summary>The earliest, the median and the latest day.</summary>
    Days,
}
