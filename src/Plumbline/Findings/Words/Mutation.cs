namespace Plumbline.Findings.Words;

/// <summary>A change of the first letters of a Welsh word that the word before it asks for.</summary>
public enum Mutation
{
    None,

    /// <summary>Treiglad meddal: after <c>o</c>, <c>i</c>, <c>dros</c>, <c>dau</c>, <c>dwy</c>.</summary>
    Soft,

    /// <summary>Treiglad llaes: after <c>tri</c>, <c>chwe</c>, <c>a</c>.</summary>
    Aspirate,

    /// <summary>Treiglad trwynol: after <c>yn</c> in the sense of in.</summary>
    Nasal,

    /// <summary>The soft mutation without <c>ll</c> and <c>rh</c>: a feminine singular noun after <c>un</c>.</summary>
    Limited,
}
