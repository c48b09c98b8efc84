using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Ledger.Seals;

/// <summary>How the end of the chain of seals is kept.</summary>
internal sealed class KeptSealHeadTable : IEntityTypeConfiguration<KeptSealHead>
{
    public void Configure(EntityTypeBuilder<KeptSealHead> builder)
    {
        builder.ToTable(LedgerGuards.SealHeads).HasKey(head => head.Id);
        builder.Property(head => head.Id).ValueGeneratedNever();
    }
}
