using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Caseloads;

/// <summary>How lists that wait for decisions are kept: one for each who uploads.</summary>
internal sealed class KeptIntakeTable : IEntityTypeConfiguration<KeptIntake>
{
    public void Configure(EntityTypeBuilder<KeptIntake> builder)
    {
        builder.ToTable("pending_intakes").HasKey(intake => new { intake.InspectionId, intake.Owner });
        builder.Property(intake => intake.InspectionId).HasMaxLength(100);
        builder.HasIndex(intake => intake.At);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(intake => intake.InspectionId);
    }
}
