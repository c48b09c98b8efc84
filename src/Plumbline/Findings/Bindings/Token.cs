namespace Plumbline.Findings.Bindings;

/// <summary>One word of a binding and where it stands.</summary>
public sealed record Token(string Text, Place Place)
{
    /// <summary>What follows the first colon, equals sign or hash: the value of a token.</summary>
    public string After(int skip) => Text[skip..];
}
