namespace Plumbline.Assessments.Ledgers.Seals;

/// <summary>How far one record had come: the number and the hash of its last entry, which stands for all before it.</summary>
/// <param name="Hash">Of 32 bytes, in lower-case hexadecimal digits.</param>
public sealed record SealedHead(Guid Record, int Entry, string Hash);
