// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentpane.h"

#include "models/people/signin.h"
#include "ui/base/buttonline.h"
#include "ui/base/card.h"
#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/plural.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/scrolledcolumn.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/reports/figuretile.h"
#include "ui/reports/reporttable.h"
#include "ui/segments/segmentdesk.h"
#include "ui/segments/segmenttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int tileWidth = 190;

TextLabel *paragraph(FontRole font, ColourRole colour, QWidget *parent)
{
    auto *label = new TextLabel({}, font, colour, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *cardButton(const QString &text, const QString &name, Card &card)
{
    auto *button = new QPushButton(text, &card);
    button->setObjectName(name);
    setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    card.addHeaderWidget(button);
    return button;
}

} // namespace

SegmentPane::SegmentPane(SegmentDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_view(new SegmentCardView(desk.services().database, this)),
      m_stack(new QStackedWidget(this)),
      m_none(new EmptyState(IconName::Segments, {}, {}, this)),
      m_content(new QWidget(this))
{
    createHeader();
    createFigures();
    createTables();
    layOut();
    connect(m_view, &SegmentCardView::changed, this, &SegmentPane::showCard);
    connect(&m_desk, &SegmentDesk::changed, this, &SegmentPane::showCard);
    showCard();
}

void SegmentPane::createHeader()
{
    m_name = paragraph(FontRole::PageTitle, ColourRole::Text, m_content);
    m_kind = new Chip({}, Tone::Neutral, m_content);
    m_about = paragraph(FontRole::Body, ColourRole::Muted, m_content);
    m_sentence = paragraph(FontRole::Body, ColourRole::Text, m_content);
    m_sentence->setObjectName(u"segment_sentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counted = paragraph(FontRole::Small, ColourRole::Muted, m_content);
    m_buttons = new ButtonLine(m_content);
    m_edit = m_buttons->add(tr("Edit…"), u"segment_edit"_s, tr("Edit this segment"), [this] { m_desk.edit(segment()); });
    m_buttons->add(tr("Show members"), u"segment_members"_s, tr("Show the members in the list of customers"),
                   [this] { m_desk.showMembers(segment()); });
    m_buttons->add(tr("Why…"), u"segment_why"_s, tr("Why somebody is in this segment or not"),
                   [this] { m_desk.explain(segment()); });
    QPushButton *more = m_buttons->add(tr("More"), u"segment_more"_s, tr("More to do with this segment"), [] {});
    connect(more, &QPushButton::clicked, this, [this, more] { Q_EMIT moreRequested(more); });
}

void SegmentPane::createFigures()
{
    m_figures = new QWidget(m_content);
    auto *flow = new FlowLayout(m_figures, space::m);
    const auto add = [&](const QString &name, const QString &definition) {
        auto *tile = new FigureTile(name, definition, m_figures);
        tile->setMinimumWidth(tileWidth);
        flow->addWidget(tile);
        return tile;
    };
    m_members = add(tr("Members"), tr("Customers who are in the segment now."));
    auto *show = m_members->addButton(tr("Show"));
    show->setObjectName(u"show_members"_s);
    show->setAccessibleName(tr("Show the members in the list of customers"));
    connect(show, &QPushButton::clicked, this, [this] { m_desk.showMembers(segment()); });
    m_revenue = add(tr("Net revenue, 12 months"),
                    tr("What the members brought in the last 365 days, after returns; cancelled orders do not count."));
    m_bought = add(tr("Bought in 12 months"), tr("Members with an order that counts in the last 365 days."));
    m_kept = add(tr("Kept"), tr("Of the members who bought in the 365 days before, how many bought again since."));
    m_nps = add(tr("NPS"), tr("Of the latest answer of each member: promoters less detractors, in per cent."));
    m_mailed = add(tr("May be mailed"), tr("Have agreed to offers by e-mail and have an address that is valid."));
}

void SegmentPane::createTables()
{
    m_pinCard = new Card(tr("Pinned"), m_content);
    m_add = cardButton(tr("Add…"), u"pin_customer"_s, *m_pinCard);
    connect(m_add, &QPushButton::clicked, this, [this] { m_desk.pin(segment(), {}); });
    m_unpin = cardButton(tr("Take off"), u"unpin_customer"_s, *m_pinCard);
    connect(m_unpin, &QPushButton::clicked, this, &SegmentPane::unpinChosen);
    m_pins = new ReportTable(tr("Pinned customers"), {tr("Customer"), tr("How"), tr("Why"), tr("Since")}, m_pinCard);
    m_pins->setObjectName(u"segment_pins"_s);
    connect(m_pins, &ReportTable::rowChosen, this, [this](int row) {
        if (m_view->value() && row < m_view->value()->pins.size())
            Q_EMIT m_desk.customerRequested(m_view->value()->pins.at(row).first.customer);
    });
    m_noPins = paragraph(FontRole::Body, ColourRole::Muted, m_pinCard);
    m_versionCard = new Card(tr("Versions"), m_content);
    m_takeBack = cardButton(tr("Use this version again"), u"take_back_version"_s, *m_versionCard);
    connect(m_takeBack, &QPushButton::clicked, this, &SegmentPane::takeBackChosen);
    m_versions = new ReportTable(tr("Versions of the rule"), {tr("Rule"), tr("Who came and went"), tr("Since"), tr("By")},
                                 m_versionCard);
    m_versions->setObjectName(u"segment_versions"_s);
    m_moveCard = new Card(tr("Came and left lately"), m_content);
    m_moves = new ReportTable(tr("Who came and left lately"), {tr("Customer"), tr("What happened")}, m_moveCard);
    m_moves->setObjectName(u"segment_moves"_s);
    connect(m_moves, &ReportTable::rowChosen, this, [this](int row) {
        if (m_view->value() && row < m_view->value()->moves.size())
            Q_EMIT m_desk.customerRequested(m_view->value()->moves.at(row).first.customer);
    });
    m_noMoves = paragraph(FontRole::Body, ColourRole::Muted, m_moveCard);
    m_noMoves->setText(tr("Nobody has come or gone in the last 90 days."));
    const auto fill = [](Card *card, ReportTable *table, TextLabel *none) {
        if (none)
            card->body()->addWidget(none);
        card->body()->addWidget(table);
    };
    fill(m_pinCard, m_pins, m_noPins);
    fill(m_versionCard, m_versions, nullptr);
    fill(m_moveCard, m_moves, m_noMoves);
    connect(m_pins, &QTableWidget::itemSelectionChanged, this,
            [this] { m_unpin->setEnabled(m_desk.mayEdit() && m_pins->currentRow() >= 0); });
    connect(m_versions, &QTableWidget::itemSelectionChanged, this,
            [this] { m_takeBack->setEnabled(m_desk.mayEdit() && m_versions->currentRow() > 0); });
}

void SegmentPane::layOut()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(space::m);
    title->addWidget(m_name, 1);
    title->addWidget(m_kind, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(title);
    for (QWidget *part : std::initializer_list<QWidget *>{m_about, m_sentence, m_counted, m_buttons, m_figures, m_pinCard,
                                                          m_versionCard, m_moveCard})
        column->addWidget(part);
    column->addStretch(1);
    m_stack->addWidget(m_none);
    m_stack->addWidget(scrolledColumn(m_content, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void SegmentPane::showSegment(SegmentId segment)
{
    m_view->show(segment);
    showCard();
}

QString SegmentPane::sentence() const
{
    return m_sentence->text();
}

void SegmentPane::showCard()
{
    const std::optional<SegmentCard> &card = m_view->value();
    m_stack->setCurrentIndex(card ? 1 : 0);
    if (!card) {
        const auto state = m_view->state();
        if (state == EntityViewBase::State::Failed)
            m_none->setTexts(tr("This segment could not be read"), errorText(m_view->error()));
        else if (state == EntityViewBase::State::Gone)
            m_none->setTexts(tr("This segment is not here any more"), tr("Somebody deleted it. Undo brings it back."));
        else
            m_none->setTexts(state == EntityViewBase::State::Loading ? QString() : tr("No segment is chosen"), {});
        return;
    }
    showHeader(*card);
    showFigures(*card);
    showTables(*card);
}

void SegmentPane::showHeader(const SegmentCard &card)
{
    const Segment &segment = card.row.segment;
    m_name->setText(segment.name);
    const ChipText kind = SegmentTexts::kind(segment.kind);
    m_kind->setChip(kind.text, kind.tone);
    m_about->setText(segment.description);
    m_about->setVisible(!segment.description.isEmpty());
    const Formatting &formatting = m_desk.services().formatting;
    if (segment.kind == SegmentKind::Static)
        m_sentence->setText(tr("Those whom somebody put here."));
    else if (segment.kind == SegmentKind::Snapshot && segment.takenAt)
        m_sentence->setText(
            tr("Those for whom this held on %1: %2", "a day, a rule")
                .arg(formatting.date(formatting.calendar().date(*segment.takenAt)), m_desk.inWords(segment.rule)));
    else
        m_sentence->setText(m_desk.inWords(segment.rule));
    QStringList counted{SegmentTexts::counted(card.row.count, formatting)};
    if (!card.row.usedBy.isEmpty())
        counted += tr("used by %1", "segments, saved views and rewards").arg(card.row.usedBy.join(u", "_s));
    m_counted->setText(counted.join(u" · "_s));
    m_edit->setEnabled(m_desk.mayEdit());
}

void SegmentPane::showFigures(const SegmentCard &card)
{
    const Formatting &formatting = m_desk.services().formatting;
    const QString few = tr("Too few to say more");
    const auto details = [](const QString &line) { return line.isEmpty() ? QStringList() : QStringList{line}; };
    m_members->setValue(formatting.number(card.members));
    m_revenue->setValue(formatting.roundMoney({card.netMinorYear, card.currency}));
    m_revenue->setDetails(
        details(tr("%1 since ever", "an amount").arg(formatting.roundMoney({card.netMinor, card.currency}))));
    const auto share = [&](FigureTile *tile, qint64 part, qint64 whole) {
        const bool isEnough = whole >= fewestForShare;
        tile->setValue(isEnough ? formatting.percent(double(part) / double(whole), 0) : formatting.number(part));
        const QString of = tr("%1 of %2", "how many of how many").arg(formatting.number(part), formatting.number(whole));
        tile->setDetails(isEnough || whole == 0 ? QStringList{of} : QStringList{of, few});
    };
    share(m_bought, card.boughtYear, card.members);
    share(m_kept, card.keptYear, card.boughtYearBefore);
    share(m_mailed, card.mayBeMailed, card.members);
    const bool isEnough = card.nps && card.npsAnswers >= fewestForShare;
    m_nps->setValue(isEnough ? formatting.number(qRound(*card.nps)) : u"–"_s);
    const QString answers = tr("%Ln answer(s)", nullptr, pluralCount(card.npsAnswers));
    m_nps->setDetails(isEnough || card.npsAnswers == 0 ? QStringList{answers} : QStringList{answers, few});
}

void SegmentPane::showTables(const SegmentCard &card)
{
    const Formatting &formatting = m_desk.services().formatting;
    const auto day = [&](Instant at) { return formatting.shortDate(formatting.calendar().date(at)); };
    const SegmentKind kind = card.row.segment.kind;
    const bool mayPin = m_desk.mayEdit() && kind != SegmentKind::Snapshot;
    m_pinCard->setTitle(kind == SegmentKind::Dynamic ? tr("Pinned") : tr("Who was put here"));
    m_noPins->setText(kind == SegmentKind::Dynamic
                          ? tr("Somebody who is always in or never in, whatever the rule says, stands here with the reason.")
                          : tr("Nobody yet. Add customers here, or choose them in their list and “Add to segment”."));
    QList<QStringList> pins;
    for (const auto &[pin, name] : card.pins)
        pins += QStringList{CustomerTexts::name(name), SegmentTexts::pin(pin.kind), pin.reason, day(pin.since)};
    m_pins->setRows(pins);
    m_pins->setVisible(!pins.isEmpty());
    m_noPins->setVisible(pins.isEmpty());
    m_add->setEnabled(mayPin);
    m_add->setVisible(kind != SegmentKind::Snapshot);
    m_unpin->setVisible(kind != SegmentKind::Snapshot && !pins.isEmpty());
    m_unpin->setEnabled(mayPin && m_pins->currentRow() >= 0);
    const std::optional<People> &people = m_desk.services().signIn.people().value();
    const auto author = [&people](UserId user) {
        const User *by = people ? people->user(user) : nullptr;
        return by ? by->name : QString();
    };
    QList<QStringList> versions;
    for (const SegmentVersion &version : card.versions) {
        const QString words = m_desk.inWords(version.rule);
        versions += QStringList{
            version.note.isEmpty() ? words : tr("%1 (%2)", "a rule, why it was changed").arg(words, version.note),
            SegmentTexts::moved(version, formatting), day(version.since), author(version.by)};
    }
    m_versions->setRows(versions);
    m_versionCard->setVisible(kind == SegmentKind::Dynamic);
    m_takeBack->setVisible(versions.size() > 1);
    m_takeBack->setEnabled(m_desk.mayEdit() && m_versions->currentRow() > 0);
    QList<QStringList> moves;
    for (const auto &[stay, name] : card.moves)
        moves += QStringList{CustomerTexts::name(name), SegmentTexts::move(stay, formatting)};
    m_moves->setRows(moves);
    m_moves->setVisible(!moves.isEmpty());
    m_noMoves->setVisible(moves.isEmpty());
    m_moveCard->setVisible(kind != SegmentKind::Snapshot);
}

void SegmentPane::unpinChosen()
{
    const int row = m_pins->currentRow();
    if (m_view->value() && row >= 0 && row < m_view->value()->pins.size())
        m_desk.unpin(segment(), m_view->value()->pins.at(row).first.customer);
}

void SegmentPane::takeBackChosen()
{
    const int row = m_versions->currentRow();
    if (m_view->value() && row > 0 && row < m_view->value()->versions.size())
        m_desk.takeBack(segment(), m_view->value()->versions.at(row));
}

} // namespace regulars
