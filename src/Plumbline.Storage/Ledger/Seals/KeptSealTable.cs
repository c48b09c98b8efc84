using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Ledger.Seals;

/// <summary>How seals are kept.</summary>
internal sealed class KeptSealTable : IEntityTypeConfiguration<KeptSeal>
{
    public void Configure(EntityTypeBuilder<KeptSeal> builder)
    {
        builder.ToTable(LedgerGuards.Seals).HasKey(seal => seal.Number);
        builder.Property(seal => seal.Number).ValueGeneratedNever();
    }
}
