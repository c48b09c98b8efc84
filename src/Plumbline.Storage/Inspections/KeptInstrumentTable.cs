using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Inspections;

/// <summary>How versions of instruments are kept.</summary>
internal sealed class KeptInstrumentTable : IEntityTypeConfiguration<KeptInstrument>
{
    public void Configure(EntityTypeBuilder<KeptInstrument> builder)
    {
        builder.ToTable("instruments").HasKey(instrument => new { instrument.Id, instrument.Version });
        builder.Property(instrument => instrument.Id).HasMaxLength(100);
        builder.Property(instrument => instrument.Version).HasMaxLength(50);
        builder.Property(instrument => instrument.Fingerprint).HasMaxLength(64);
    }
}
