namespace Plumbline.Instruments;

/// <summary>What a question is for.</summary>
public enum QuestionRole
{
    /// <summary>Its answers add up to scores.</summary>
    Scored,

    /// <summary>Only opens and closes other questions.</summary>
    Routing,

    /// <summary>Reported, never scored.</summary>
    Descriptive,
}
