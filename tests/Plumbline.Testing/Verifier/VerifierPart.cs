namespace Plumbline.Testing.Verifier;

/// <summary>One part of a publication, such as its scores.</summary>
public sealed record VerifierPart(string Name, int Equal, int Withheld, int NotCounted, IReadOnlyList<string> Reasons);
