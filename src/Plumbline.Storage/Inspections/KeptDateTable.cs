using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Inspections;

namespace Plumbline.Storage.Inspections;

/// <summary>How timetables are kept.</summary>
internal sealed class KeptDateTable : IEntityTypeConfiguration<KeptDate>
{
    public void Configure(EntityTypeBuilder<KeptDate> builder)
    {
        builder.ToTable("timetable_dates").HasKey(date => new { date.InspectionId, date.Milestone });
        builder.Property(date => date.InspectionId).HasMaxLength(100);
        builder.Property(date => date.Milestone).HasMaxLength(30).HasConversion(milestone => milestone.Code(), text => Milestones.FromCode(text)!.Value);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(date => date.InspectionId);
    }
}
