using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Publications.Calendars;

/// <summary>How changes of announced dates are kept: each beside those before it.</summary>
internal sealed class KeptDateChangeTable : IEntityTypeConfiguration<KeptDateChange>
{
    public void Configure(EntityTypeBuilder<KeptDateChange> builder)
    {
        builder.ToTable("announced_date_changes").HasKey(change => change.Id);
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.On).HasMaxLength(10);
        builder.Property(change => change.WhyEnglish).HasMaxLength(1000);
        builder.Property(change => change.WhyWelsh).HasMaxLength(1000);
        builder.Property(change => change.By).HasMaxLength(100);
        builder.HasOne<KeptAnnouncedDate>().WithMany().HasForeignKey(change => change.DateId);
    }
}
