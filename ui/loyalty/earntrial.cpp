// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earntrial.h"

#include "ui/base/fixedpoint.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnreasons.h"
#include "ui/loyalty/pointstexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTimeEdit>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int daysPerWeek = 7;
constexpr int minutesPerHour = 60;
constexpr qint64 usualAmount = 50; // major units
constexpr int amountWidth = 96;    // pixels
const QTime noon(12, 0);

} // namespace

EarnTrial::EarnTrial(const QStringList &categories, const EarnNames &names, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_names(names),
      m_formatting(formatting),
      m_amount(new QLineEdit(this)),
      m_category(new QComboBox(this)),
      m_tier(new QComboBox(this)),
      m_day(new QComboBox(this)),
      m_time(new QTimeEdit(noon, this)),
      m_answer(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_why(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_answer->setObjectName(u"trial_points"_s);
    m_why->setObjectName(u"trial_why"_s);
    for (TextLabel *label : {m_answer, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    createFields(categories);
    auto *intro = new TextLabel(tr("For example, a member buys so much, of this category, with this tier, on this day:"),
                                FontRole::Small, ColourRole::Muted, this);
    intro->setWordWrap(true);
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, space::s);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_amount, m_category, m_tier, m_day, m_time})
        flow->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{intro, line, m_answer, m_why})
        layout->addWidget(part);
}

void EarnTrial::createFields(const QStringList &categories)
{
    const int decimals = m_names.currency.decimals();
    m_amount->setObjectName(u"trial_amount"_s);
    m_amount->setAccessibleName(tr("What the order comes to"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setFixedWidth(amountWidth);
    m_amount->setText(
        fixedPointText(usualAmount * m_names.currency.minorPerMajor(), decimals, decimals, m_formatting.locale()));
    m_category->setObjectName(u"trial_category"_s);
    m_category->setAccessibleName(tr("Category of what is bought"));
    m_category->addItem(tr("No category"), QString());
    for (const QString &category : categories)
        m_category->addItem(category, category);
    m_tier->setObjectName(u"trial_tier"_s);
    m_tier->setAccessibleName(tr("Tier of the member"));
    m_tier->addItem(tr("No tier"), qint64(0));
    for (const Tier &tier : std::as_const(m_names.tiers))
        m_tier->addItem(tier.name, tier.id.value);
    m_category->setVisible(m_category->count() > 1);
    m_tier->setVisible(m_tier->count() > 1);
    m_day->setObjectName(u"trial_day"_s);
    m_day->setAccessibleName(tr("Day of the order"));
    for (int day = 0; day < daysPerWeek; ++day) {
        const QDate date = m_formatting.today().addDays(day);
        m_day->addItem(day == 0 ? tr("Today") : m_formatting.locale().standaloneDayName(date.dayOfWeek()), date);
    }
    m_time->setObjectName(u"trial_time"_s);
    m_time->setAccessibleName(tr("Time of the order"));
    m_time->setDisplayFormat(m_formatting.locale().timeFormat(QLocale::ShortFormat));
    connect(m_amount, &QLineEdit::textChanged, this, &EarnTrial::refresh);
    for (QComboBox *combo : {m_category, m_tier, m_day})
        connect(combo, &QComboBox::currentIndexChanged, this, &EarnTrial::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &EarnTrial::refresh);
}

void EarnTrial::setProgramme(const EarnProgramme &programme, const QString &pointName)
{
    m_programme = programme;
    m_names.pointName = pointName;
    refresh();
}

void EarnTrial::refresh()
{
    const auto amount = fixedPointOf(m_amount->text().trimmed(), m_names.currency.decimals(), m_formatting.locale());
    const bool isSound = amount && *amount > 0 && validate(m_programme).isEmpty();
    m_why->setVisible(isSound);
    if (!isSound) {
        m_answer->setText(tr("Nothing can be counted with that."));
        return;
    }
    EarnLine line;
    line.id = OrderLineId{1};
    line.category = m_category->currentData().toString();
    line.totalMinor = *amount;
    EarnOrder order;
    order.lines = {line};
    order.channel = OrderChannel::Counter;
    EarnContext context;
    context.day = m_day->currentData().toDate();
    context.minute = m_time->time().hour() * minutesPerHour + m_time->time().minute();
    context.tier = {m_tier->currentData().toLongLong()};
    const EarnResult result = pointsOf(m_programme, order, context);
    QStringList lines = EarnReasons::why(result, m_programme, m_names, m_formatting);
    lines.removeLast(); // the sum stands above
    m_answer->setText(
        tr("It would bring %1.", "points").arg(PointsTexts::amount({result.hundredths}, m_names.pointName, m_formatting)));
    m_why->setText(lines.join(u'\n'));
}

QString EarnTrial::text() const
{
    return m_why->isHidden() ? m_answer->text() : m_answer->text() + u'\n' + m_why->text();
}

} // namespace regulars
