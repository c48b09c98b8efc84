using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Assessments.Seeding;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Assessments.Seeding;

/// <summary>How tolerances are kept; none is ever changed or deleted.</summary>
internal sealed class KeptToleranceTable : IEntityTypeConfiguration<KeptTolerance>
{
    public void Configure(EntityTypeBuilder<KeptTolerance> builder)
    {
        builder.ToTable("seeding_tolerances").HasKey(tolerance => tolerance.Id);
        builder.Property(tolerance => tolerance.Id).ValueGeneratedNever();
        builder.Property(tolerance => tolerance.InspectionId).HasMaxLength(100);
        builder.Property(tolerance => tolerance.Why).HasMaxLength(2 * SeedingTolerance.LongestReason);
        builder.Property(tolerance => tolerance.By).HasMaxLength(100);
        builder.HasIndex(tolerance => new { tolerance.InspectionId, tolerance.At });
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(tolerance => tolerance.InspectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
