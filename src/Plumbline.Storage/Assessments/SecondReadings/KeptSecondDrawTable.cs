using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Assessments.SecondReadings;

/// <summary>How draws of second readings are kept: one for an inspection, never drawn anew.</summary>
internal sealed class KeptSecondDrawTable : IEntityTypeConfiguration<KeptSecondDraw>
{
    public void Configure(EntityTypeBuilder<KeptSecondDraw> builder)
    {
        builder.ToTable("second_reading_draws").HasKey(draw => draw.InspectionId);
        builder.Property(draw => draw.InspectionId).HasMaxLength(100);
        builder.Property(draw => draw.By).HasMaxLength(100);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(draw => draw.InspectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
