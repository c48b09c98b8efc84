namespace Plumbline.Storage.Proofs;

/// <summary>One seal of the chain that was followed.</summary>
/// <param name="Digest">Its hash, 64 hexadecimal digits: what someone may have noted when it was made.</param>
public sealed record ProvedSeal(int Number, DateTimeOffset At, string Digest);
