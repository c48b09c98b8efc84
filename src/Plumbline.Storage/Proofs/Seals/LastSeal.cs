namespace Plumbline.Storage.Proofs.Seals;

/// <summary>The last seal of a workspace, for a person to keep: whoever has its digest can ask later whether all that it stands for is still there.</summary>
/// <param name="Digest">Its hash, 64 hexadecimal digits.</param>
public sealed record LastSeal(int Number, string Digest)
{
    public override string ToString() => $"seal {Number}: {Digest}";
}
