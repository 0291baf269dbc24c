// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/storypainter.h"

#include "ui/base/fontcut.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/privacy/consenttexts.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double gap = 18;
constexpr double lineGap = 4;
constexpr double chartHeight = 110;
constexpr double labelWidth = 92;
constexpr double dateWidth = 72;
constexpr double footHeight = 16;
/// What facts leave free for what was promised and said.
constexpr double roomBelowFacts = 190;
/// Texts of a timeline may be long; the story tells how they begin.
constexpr qsizetype longestTold = 220;

QString shortened(const QString &words)
{
    const QString simple = words.simplified();
    return simple.size() <= longestTold ? simple : simple.left(longestTold).trimmed() + u'…';
}

} // namespace

void StoryPainter::paint(QPainter &painter, const QRectF &page, const CustomerStory &story)
{
    m_painter = &painter;
    m_page = page;
    m_y = page.top();
    painter.setRenderHint(QPainter::Antialiasing);
    head(story);
    figures(story);
    spending(story);
    columns(story);
    promises(story);
    highlights(story);
    foot();
}

QFont StoryPainter::pointFont(FontRole role)
{
    const FontCut cut = fontCut(role);
    QFont font(fontFamily());
    // The screen's pixels are 1/96 inch; the unit here is 1/72.
    font.setPixelSize(std::max(7, static_cast<int>(cut.pixels * 3 / 4)));
    font.setWeight(cut.weight);
    return font;
}

QRectF StoryPainter::mirrored(const QRectF &area) const
{
    if (!QApplication::isRightToLeft())
        return area;
    return {m_page.left() + m_page.right() - area.right(), area.top(), area.width(), area.height()};
}

void StoryPainter::text(FontRole font, ColourRole colour, const QRectF &area, int alignment, const QString &words)
{
    m_painter->setFont(pointFont(font));
    m_painter->setPen(m_theme.colour(colour));
    const auto side = QStyle::visualAlignment(QApplication::layoutDirection(),
                                              Qt::Alignment(alignment & Qt::AlignHorizontal_Mask));
    const bool wraps = (alignment & Qt::TextWordWrap) != 0;
    const QString shown = wraps ? words
                                : m_painter->fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(area.width()));
    m_painter->drawText(mirrored(area), static_cast<int>(side) | (alignment & ~static_cast<int>(Qt::AlignHorizontal_Mask)),
                        shown);
}

void StoryPainter::heading(const QString &words, double left, double width)
{
    text(FontRole::CardTitle, ColourRole::Text, {left, m_y, width, 16}, Qt::AlignLeft | Qt::AlignVCenter, words);
}

void StoryPainter::head(const CustomerStory &story)
{
    const Customer &customer = story.card.customer;
    text(FontRole::PageTitle, ColourRole::Text, {m_page.left(), m_y, m_page.width() * 0.68, 26},
         Qt::AlignLeft | Qt::AlignVCenter, CustomerTexts::name(displayName(customer)));
    text(FontRole::Small, ColourRole::Muted, {m_page.left() + m_page.width() * 0.68, m_y, m_page.width() * 0.32, 26},
         Qt::AlignRight | Qt::AlignVCenter, story.shopName);
    QStringList parts{CustomerTexts::lifecycle(story.card.lifecycle),
                      tr("customer since %1").arg(m_formatting.month(m_formatting.calendar().date(story.card.since)))};
    if (customer.doNotContact)
        parts += tr("do not contact");
    parts += customer.tags;
    text(FontRole::Body, ColourRole::Muted, {m_page.left(), m_y + 28, m_page.width(), 16}, Qt::AlignLeft | Qt::AlignVCenter,
         parts.join(u" · "_s));
    m_y += 52;
    m_painter->fillRect(QRectF(m_page.left(), m_y, m_page.width(), 0.75), m_theme.colour(ColourRole::Border));
    m_y += gap;
}

void StoryPainter::figures(const CustomerStory &story)
{
    const CustomerStats &stats = story.card.stats;
    const auto ago = [this](const std::optional<Instant> &at) { return at ? m_formatting.ago(*at) : tr("never"); };
    Facts figures{{tr("lifetime value"), m_formatting.roundMoney(stats.net)},
                  {tr("orders"), m_formatting.number(stats.orders)}};
    if (stats.orders > 0)
        figures.append(
            {tr("average order"), m_formatting.money({dividedHalfUp(stats.net.minor, stats.orders), stats.net.currency})});
    if (stats.medianIntervalDays)
        figures.append({tr("usually buys"), tr("every %n days", "", *stats.medianIntervalDays)});
    figures.append({tr("last order"), ago(stats.lastOrderAt)});
    figures.append({tr("last contact"), ago(stats.lastContactedAt)});
    const double width = m_page.width() / static_cast<double>(figures.size());
    double left = m_page.left();
    for (const auto &[label, value] : figures) {
        text(FontRole::Figure, ColourRole::Text, {left, m_y, width, 18}, Qt::AlignLeft | Qt::AlignVCenter, value);
        text(FontRole::Small, ColourRole::Muted, {left, m_y + 18, width, 12}, Qt::AlignLeft | Qt::AlignVCenter, label);
        left += width;
    }
    m_y += 30 + gap;
}

void StoryPainter::spending(const CustomerStory &story)
{
    heading(tr("Spent month by month"), m_page.left(), m_page.width());
    m_y += 22;
    const QRectF chart(m_page.left(), m_y, m_page.width(), chartHeight);
    qint64 most = 1;
    for (const MonthSpend &month : story.months)
        most = std::max(most, month.net.minor);
    const double step = chart.width() / static_cast<double>(std::max<qsizetype>(1, story.months.size()));
    const double tallest = chart.height() - 14;
    m_painter->setPen(Qt::NoPen);
    for (qsizetype i = 0; i < story.months.size(); ++i) {
        const MonthSpend &month = story.months[i];
        const double left = chart.left() + static_cast<double>(i) * step;
        const double height = tallest * static_cast<double>(std::max<qint64>(0, month.net.minor)) /
                              static_cast<double>(most);
        m_painter->setBrush(m_theme.colour(ColourRole::Accent));
        m_painter->setPen(Qt::NoPen);
        m_painter->drawRoundedRect(mirrored({left + 2, chart.top() + tallest - height, step - 4, height}), 1.5, 1.5);
        if (i % 3 == 0)
            text(FontRole::Small, ColourRole::Muted, {left, chart.bottom() - 12, 3 * step, 12},
                 Qt::AlignLeft | Qt::AlignVCenter, m_formatting.locale().toString(firstOfMonth(month.month), u"MMM yy"_s));
    }
    m_painter->fillRect(QRectF(chart.left(), chart.top() + tallest, chart.width(), 0.75),
                        m_theme.colour(ColourRole::Border));
    text(FontRole::Small, ColourRole::Muted, {chart.left(), chart.top() - 20, chart.width(), 12},
         Qt::AlignRight | Qt::AlignVCenter,
         tr("highest month %1").arg(m_formatting.money({most > 1 ? most : 0, story.card.stats.net.currency})));
    m_y += chartHeight + gap;
}

StoryPainter::Facts StoryPainter::facts(const CustomerStory &story) const
{
    const Customer &customer = story.card.customer;
    Facts facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    for (const ContactPoint &contact : customer.contacts) {
        if (contact.valid)
            add(contact.kind == ContactKind::Email ? tr("E-mail") : tr("Phone"), contact.value);
    }
    if (const PostalAddress *address = customer.address()) {
        QStringList lines{address->street, QStringList{address->postcode, address->city}.join(u' ').trimmed(),
                          address->country};
        lines.removeAll(QString());
        add(tr("Address"), lines.join(u", "_s));
    }
    if (customer.birthday.isSet())
        add(tr("Birthday"), m_formatting.dayAndMonth(customer.birthday.month, customer.birthday.day));
    add(tr("Prefers"), CustomerTexts::preference(customer.preferredChannel, customer.preferredTime));
    add(tr("Language"), CustomerTexts::language(customer.language));
    QStringList agreed;
    for (const auto &[channel, channelName] : EnumNames<ConsentChannel>::names) {
        for (const ChipText &chip : ConsentTexts::chips(story.card.consents, channel))
            agreed += tr("%1: %2", "channel: what they agreed to").arg(ConsentTexts::channel(channel), chip.text);
    }
    add(tr("Consent"), agreed.isEmpty() ? tr("never asked") : agreed.join(u", "_s));
    for (const CustomField &field : customer.fields)
        add(field.name, field.value);
    add(tr("Notes"), shortened(customer.notes));
    return facts;
}

StoryPainter::Facts StoryPainter::favourites(const CustomerStory &story) const
{
    Facts facts;
    for (const Favourite &favourite : story.favourites)
        facts.append(
            {m_formatting.money(favourite.spent),
             tr("%1 × %2", "quantity, product").arg(m_formatting.quantity(favourite.quantityMilli), favourite.name)});
    if (facts.isEmpty())
        facts.append({{}, tr("Nothing bought yet.")});
    return facts;
}

double StoryPainter::rows(const Facts &facts, QRectF area, double labelRoom, double bottom)
{
    for (const auto &[label, value] : facts) {
        const double labels = label.isEmpty() ? 0 : labelRoom;
        const QRectF place(area.left() + labels, area.top(), area.width() - labels, 400);
        m_painter->setFont(pointFont(FontRole::Body));
        const double height = m_painter->boundingRect(place, Qt::TextWordWrap, value).height();
        if (area.top() + height > bottom)
            break;
        text(FontRole::Body, ColourRole::Muted, {area.left(), area.top(), labels - 8, height}, Qt::AlignLeft | Qt::AlignTop,
             label);
        text(FontRole::Body, ColourRole::Text, {place.left(), area.top(), place.width(), height},
             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, value);
        area.setTop(area.top() + height + lineGap);
    }
    return area.top();
}

void StoryPainter::columns(const CustomerStory &story)
{
    const double width = (m_page.width() - gap) / 2;
    const double right = m_page.left() + width + gap;
    heading(tr("Facts"), m_page.left(), width);
    heading(tr("Buys most"), right, width);
    const double top = m_y + 20;
    const double bottom = m_page.bottom() - footHeight - roomBelowFacts;
    const double factsEnd = rows(facts(story), {m_page.left(), top, width, 0}, labelWidth, bottom);
    const double favouritesEnd = rows(favourites(story), {right, top, width, 0}, dateWidth, bottom);
    m_y = std::max(factsEnd, favouritesEnd) + gap - lineGap;
}

StoryPainter::Facts StoryPainter::happened(const CustomerStory &story) const
{
    const auto day = [this](Instant at) { return m_formatting.shortDate(m_formatting.calendar().date(at)); };
    const TimelinePresenter presenter(m_formatting);
    Facts facts;
    for (const TimelineEvent &event : story.pinned)
        facts.append({tr("Pinned"), shortened(presenter.title(event) + u": "_s + presenter.detail(event))});
    if (story.largestOrder)
        facts.append({day(story.largestOrder->at),
                      tr("Largest order: %1, %2", "number, amount")
                          .arg(story.largestOrder->number, m_formatting.money(story.largestOrder->total))});
    if (story.card.stats.firstOrderAt)
        facts.append({day(*story.card.stats.firstOrderAt), tr("First order")});
    for (const TimelineEvent &event : story.latest) {
        const bool told = std::any_of(story.pinned.begin(), story.pinned.end(),
                                      [&](const TimelineEvent &pinned) { return pinned.key == event.key; });
        if (!told)
            facts.append({day(event.key.occurredAt),
                          shortened(QStringList{presenter.title(event), presenter.detail(event)}.join(u" – "_s))});
    }
    return facts;
}

void StoryPainter::section(const QString &title, const Facts &facts)
{
    if (facts.isEmpty())
        return;
    heading(title, m_page.left(), m_page.width());
    m_y = rows(facts, {m_page.left(), m_y + 20, m_page.width(), 0}, dateWidth, m_page.bottom() - footHeight) + gap - lineGap;
}

void StoryPainter::promises(const CustomerStory &story)
{
    Facts promised;
    for (const TimelineEvent &promise : story.promises) {
        const QString due = promise.dueAt ? m_formatting.shortDate(m_formatting.calendar().date(*promise.dueAt))
                                          : tr("no date");
        promised.append({due, shortened(promise.subject)});
    }
    section(tr("Open promises"), promised);
}

void StoryPainter::highlights(const CustomerStory &story)
{
    section(tr("Highlights"), happened(story));
}

void StoryPainter::foot()
{
    text(FontRole::Small, ColourRole::Faint, {m_page.left(), m_page.bottom() - 12, m_page.width(), 12},
         Qt::AlignLeft | Qt::AlignVCenter,
         tr("Printed on %1. Personal data: keep it safe, and shred it when it is done with.")
             .arg(m_formatting.date(m_formatting.today())));
}

} // namespace regulars
