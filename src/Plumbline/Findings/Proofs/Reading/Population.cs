namespace Plumbline.Findings.Proofs.Reading;

/// <summary>Whom a percentage speaks of, as far as the words around it say.</summary>
internal enum Population
{
    /// <summary>The text does not say, or speaks of plans, respondents or anything but cases.</summary>
    Unknown,

    /// <summary>Cases without a word that narrows them: the whole sample.</summary>
    Sample,

    /// <summary>Community cases without another word that narrows them.</summary>
    Community,

    /// <summary>Custody cases without another word that narrows them.</summary>
    Custody,

    /// <summary>Relevant cases, cases that required it, and the like.</summary>
    Narrowed,

    /// <summary>A number of cases that the sentence states.</summary>
    Stated,
}
