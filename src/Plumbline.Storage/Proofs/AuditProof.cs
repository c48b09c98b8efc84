using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using Plumbline.Assessments.Ledgers.Seals;
using Plumbline.Storage.Databases.Seals;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs.Seals;

namespace Plumbline.Storage.Proofs;

/// <summary>
/// Proves the audit trail: every line says what it was written with, and every stretch that was sealed is as it was, with no line less and none more. What its
/// lines vouch for of the cases of each inspection is held against the cases.
/// </summary>
internal sealed class AuditProof(Engine engine, SealProof seals)
{
    public async Task FollowAsync(DbTransaction snapshot, List<Refusal> faults, CancellationToken stop)
    {
        var vouched = new Dictionary<string, SealedCases>(seals.Cases, StringComparer.Ordinal);
        using (var stretch = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
        {
            await using var command = snapshot.Command($"select {AuditHash.Columns} from {LedgerGuards.Audit} order by id");
            await using var reader = await command.ExecuteReaderAsync(stop);
            var (place, lines, known) = (0, 0, new HashSet<UInt128>());
            while (await reader.ReadAsync(stop))
            {
                var line = AuditHash.Read(reader, engine);
                var (id, says, written) = line;
                while (place < seals.Audit.Count && id > seals.Audit[place].Lines.To)
                {
                    Close();
                }

                // Nobody does the same twice in one microsecond: a line that came after the last seal and is there already was copied.
                if (!known.Add(BinaryPrimitives.ReadUInt128BigEndian(says)) && place == seals.Audit.Count)
                {
                    faults.Add(new Refusal("audit-line-copied", $"line {id} of the audit trail is a copy of another") { Subject = reader.GetString(4) });
                }

                // A line without a hash is of a time when lines had none; all of those are in the first stretch.
                if (written is null ? place > 0 || (seals.Audit.Count == 0 && seals.Seals.Count > 0) : !written.AsSpan().SequenceEqual(says))
                {
                    faults.Add(new Refusal("audit-line-changed", $"line {id} of the audit trail is not as it was written") { Subject = reader.GetString(4) });
                }

                if (place < seals.Audit.Count)
                {
                    AuditHash.AddTo(stretch, line);
                    lines++;
                }

                if (!await reader.IsDBNullAsync(3, stop) && reader.GetString(4) is AuditActions.CaseloadTakenIn or AuditActions.InspectionImported
                    && !await reader.IsDBNullAsync(6, stop) && CasesDigest.OfDetail(reader.GetString(3), reader.GetString(6)) is { } cases)
                {
                    vouched[cases.Inspection] = cases;
                }
            }

            while (place < seals.Audit.Count)
            {
                Close();
            }

            void Close()
            {
                var (expected, seal) = seals.Audit[place];
                if (lines != expected.Lines || Convert.ToHexStringLower(stretch.GetHashAndReset()) != expected.Hash)
                {
                    faults.Add(
                        new Refusal(
                            "audit-stretch-changed",
                            $"lines {expected.From} to {expected.To} of the audit trail are not as seal {seal} found them: {expected.Lines} lines "
                                + $"then, {lines} now"));
                }

                (place, lines) = (place + 1, 0);
            }
        }

        var there = (await CasesDigest.ReadAsync(snapshot.Connection!, snapshot, stop)).ToDictionary(cases => cases.Inspection, StringComparer.Ordinal);
        faults.AddRange(vouched.Values
            .Where(cases => there.GetValueOrDefault(cases.Inspection) != cases)
            .OrderBy(cases => cases.Inspection, StringComparer.Ordinal)
            .Select(cases => new Refusal(
                "cases-changed",
                $"the cases of {cases.Inspection}, or what is known of them, are not as they were taken in: {cases.Cases} cases "
                    + $"then, {there.GetValueOrDefault(cases.Inspection)?.Cases ?? 0} now")
            {
                Subject = cases.Inspection,
                Suggestion = "compare them with a backup or an exported folder",
            }));
    }
}
