// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/selectionsummary.h"

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/customers/customertotals.h"
#include "models/customers/taglist.h"
#include "models/loyalty/loyaltyviews.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/keyfigure.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customeractions.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace regulars {

SelectionSummary::SelectionSummary(const CustomerServices &services, QWidget *parent)
    : Card({}, parent),
      m_services(services),
      m_totals(new CustomerTotals(services.database, this)),
      m_tags(new TagList(services.database, this)),
      m_programme(new ProgrammeOfferView(services.database, this))
{
    createWidgets();
    layOut();
    connectActions();
}

void SelectionSummary::createWidgets()
{
    m_count = new TextLabel({}, FontRole::PageTitle, ColourRole::Text, this);
    m_count->setElided(true);
    m_net = new KeyFigure(tr("lifetime value"), FontRole::Figure, this);
    m_orders = new KeyFigure(tr("orders"), FontRole::Figure, this);
    m_tag = new QLineEdit(this);
    m_tag->setPlaceholderText(tr("Add a tag to all"));
    m_tag->setAccessibleName(m_tag->placeholderText());
    m_tag->setMaxLength(60);
    m_tag->setFixedWidth(180);
    auto *completer = new QCompleter(m_tags, m_tag);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_tag->setCompleter(completer);
    const Theme &theme = Theme::of(this);
    m_addTag = new QPushButton(themedIcon(theme, IconName::Tag), tr("Add tag"), this);
    m_addTag->setEnabled(false);
    m_edit = new QPushButton(themedIcon(theme, IconName::Edit), tr("Change all…"), this);
    m_loyalty = new QPushButton(themedIcon(theme, IconName::Loyalty), tr("Loyalty"), this);
    m_loyalty->setObjectName(QStringLiteral("loyalty"));
    m_loyalty->setMenu(new QMenu(m_loyalty));
    m_merge = new QPushButton(themedIcon(theme, IconName::Merge), tr("Merge…"), this);
    m_export = new QPushButton(themedIcon(theme, IconName::Export), tr("Export selected…"), this);
    m_delete = new QPushButton(themedIcon(theme, IconName::Trash), tr("Delete"), this);
    m_restore = new QPushButton(themedIcon(theme, IconName::Undo), tr("Restore"), this);
    for (QPushButton *button : {m_addTag, m_edit, m_loyalty, m_merge, m_export, m_delete, m_restore})
        setButtonLook(button, ButtonVariant::Secondary);
}

void SelectionSummary::layOut()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(space::xl);
    first->addWidget(m_count, 1);
    first->addWidget(m_net);
    first->addWidget(m_orders);
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row, space::s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_tag, m_addTag, m_edit, m_loyalty, m_merge, m_export, m_restore, m_delete})
        buttons->addWidget(widget);
    body()->setSpacing(space::l);
    body()->addLayout(first);
    body()->addWidget(row);
}

void SelectionSummary::connectActions()
{
    connect(m_totals, &CustomerTotals::changed, this, &SelectionSummary::showTotals);
    connect(m_programme, &ProgrammeOfferView::changed, this, &SelectionSummary::showLoyalty);
    connect(m_tag, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_addTag->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_tag, &QLineEdit::returnPressed, this, &SelectionSummary::addTag);
    connect(m_addTag, &QPushButton::clicked, this, &SelectionSummary::addTag);
    connect(m_edit, &QPushButton::clicked, this, &SelectionSummary::editRequested);
    connect(m_delete, &QPushButton::clicked, this, &SelectionSummary::deleteRequested);
    connect(m_restore, &QPushButton::clicked, this, &SelectionSummary::restoreRequested);
    connect(m_merge, &QPushButton::clicked, this, &SelectionSummary::mergeRequested);
    connect(m_export, &QPushButton::clicked, this, &SelectionSummary::exportRequested);
}

void SelectionSummary::addLoyaltyAction(QAction *action)
{
    m_loyalty->menu()->addAction(action);
}

void SelectionSummary::setCustomers(const QList<CustomerId> &customers, bool deleted)
{
    const auto count = static_cast<int>(customers.size());
    m_count->setText(tr("%n customers selected", "", count));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tag, m_addTag, m_edit, m_delete})
        widget->setVisible(!deleted);
    m_deleted = deleted;
    showLoyalty();
    m_merge->setVisible(!deleted && count <= mostMerged);
    m_restore->setVisible(deleted);
    if (count > 1 && m_totals->customers().isEmpty())
        m_tags->refresh();
    m_totals->setCustomers(customers);
    showTotals();
}

void SelectionSummary::showLoyalty()
{
    m_loyalty->setVisible(!m_deleted && m_programme->value() && !m_programme->value()->isEmpty());
}

void SelectionSummary::showTotals()
{
    const QString unknown = QStringLiteral("–");
    m_net->setValue(m_totals->isKnown() ? m_services.formatting.roundMoney(m_totals->net()) : unknown);
    m_orders->setValue(m_totals->isKnown() ? m_services.formatting.number(m_totals->orders()) : unknown);
}

void SelectionSummary::addTag()
{
    const QString tag = m_tag->text().trimmed();
    if (tag.isEmpty())
        return;
    m_services.commands.run(TagCustomers{m_totals->customers(), {tag}, {}}, m_tag, [field = m_tag](const auto &answer) {
        if (answer)
            field->clear();
    });
}

} // namespace regulars
