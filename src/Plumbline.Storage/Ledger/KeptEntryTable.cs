using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Assessments;

namespace Plumbline.Storage.Ledger;

/// <summary>How the ledger is kept.</summary>
internal sealed class KeptEntryTable : IEntityTypeConfiguration<KeptEntry>
{
    public void Configure(EntityTypeBuilder<KeptEntry> builder)
    {
        builder.ToTable(LedgerGuards.Entries).HasKey(entry => new { entry.RecordId, entry.Number });
        builder.HasIndex(entry => entry.At);
        builder.HasOne<KeptRecord>().WithMany().HasForeignKey(entry => entry.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}
