using System.Security.Cryptography;
using Plumbline.Samples.Seeds;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Samples;

namespace Plumbline.Workspace.Inspections;

/// <summary>Keeps the seed that an inspection will be drawn with, within the act that settles it.</summary>
internal static class SeedKeeping
{
    private const int MadeBytes = 16;

    /// <summary>The digest of the seed, which the audit trail holds; the seed itself does not stand there.</summary>
    /// <param name="agreed">Null for one that the program makes: 128 bits of chance in hexadecimal, which nobody can guess from the digest.</param>
    public static string KeepSeed(this Turn turn, string inspection, string? agreed, bool beforeCaseload)
    {
        var seed = agreed ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(MadeBytes));
        var digest = SeedCommitment.DigestOf(seed);
        turn.Db.Add(new KeptSeed
        {
            Id = Guid.CreateVersion7(turn.Now), InspectionId = inspection, Seed = seed, Digest = digest, IsMade = agreed is null, At = turn.Now,
            By = turn.Who.Name, BeforeCaseload = beforeCaseload,
        });
        turn.Note(AuditActions.SeedCommitted, digest, about: inspection);
        return digest;
    }
}
