using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Inspections;

/// <summary>How inspections are kept.</summary>
internal sealed class KeptInspectionTable : IEntityTypeConfiguration<KeptInspection>
{
    public void Configure(EntityTypeBuilder<KeptInspection> builder)
    {
        builder.ToTable("inspections").HasKey(inspection => inspection.Id);
        builder.Property(inspection => inspection.Id).HasMaxLength(100);
        builder.Property(inspection => inspection.AreaEnglish).HasMaxLength(200);
        builder.Property(inspection => inspection.AreaWelsh).HasMaxLength(200);
        builder.Property(inspection => inspection.InstrumentId).HasMaxLength(100);
        builder.Property(inspection => inspection.InstrumentVersion).HasMaxLength(50);
        builder.Property(inspection => inspection.MadeBy).HasMaxLength(100);
        builder.Property(inspection => inspection.ClosedAs).HasMaxLength(20);
        builder.Property(inspection => inspection.ClosedBy).HasMaxLength(100);
        builder.Property(inspection => inspection.ClosedWhy).HasMaxLength(KeptInspection.LongestReason);
        builder.Ignore(inspection => inspection.Area);
        builder.Ignore(inspection => inspection.Closure);
        builder.Property(inspection => inspection.Revision).IsConcurrencyToken();
        builder
            .HasOne<KeptInstrument>()
            .WithMany()
            .HasForeignKey(inspection => new { inspection.InstrumentId, inspection.InstrumentVersion })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
