// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/memberscard.h"

#include "models/base/commandrunner.h"
#include "models/customers/customerfinder.h"
#include "models/customers/membercommands.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/suggestedit.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/factlist.h"
#include "ui/customers/groupchoices.h"
#include "ui/customers/memberitems.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostRowsShown = 6;

} // namespace

MembersCard::MembersCard(const CustomerServices &services, QWidget *parent)
    : Card(tr("Members"), parent), m_services(services), m_finder(new CustomerFinder(services.database, this))
{
    auto *add = new QPushButton(tr("Add"), this);
    setButtonLook(add, ButtonVariant::Quiet, ButtonSize::Small);
    add->setAccessibleName(tr("Add a member"));
    add->setObjectName(u"add_member"_s);
    connect(add, &QPushButton::clicked, this, &MembersCard::openEntry);
    addHeaderWidget(add);
    m_figures = new FactList(this);
    m_notice = new Notice(this);
    body()->addWidget(m_figures);
    createEntry();
    body()->addWidget(m_notice);
    createList();
}

void MembersCard::createEntry()
{
    m_entry = new QWidget(this);
    m_name = new SuggestEdit(m_entry);
    m_name->setPlaceholderText(tr("Name, phone or card number"));
    m_name->setAccessibleName(tr("Who belongs to it"));
    m_name->setObjectName(u"member_name"_s);
    m_role = new QLineEdit(m_entry);
    m_role->setPlaceholderText(tr("As what"));
    m_role->setAccessibleName(tr("What they are there"));
    m_role->setObjectName(u"member_role"_s);
    m_save = new QPushButton(tr("Add"), m_entry);
    m_save->setObjectName(u"save_member"_s);
    m_save->setEnabled(false);
    setButtonLook(m_save, ButtonVariant::Secondary, ButtonSize::Small);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_role, 1);
    second->addWidget(m_save);
    auto *layout = new QVBoxLayout(m_entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_name);
    layout->addLayout(second);
    m_entry->hide();
    body()->addWidget(m_entry);
    connect(m_name, &SuggestEdit::suggestionsWanted, m_finder, [this](const QString &text) {
        QList<CustomerKind> kinds{CustomerKind::Person};
        if (m_kind == CustomerKind::Company)
            kinds += CustomerKind::Company;
        m_finder->find(text, kinds);
    });
    connect(m_finder, &QueryModel::loaded, m_name,
            [this] { m_name->showSuggestions(m_finder->text(), customerSuggestions(m_finder->rows())); });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_chosen = {};
        m_save->setEnabled(false);
    });
    connect(m_name, &SuggestEdit::chosen, this, [this](const QVariant &value) {
        m_chosen = value.value<CustomerId>();
        m_save->setEnabled(m_chosen.isValid());
        m_role->setFocus();
    });
    connect(m_role, &QLineEdit::returnPressed, this, &MembersCard::addChosen);
    connect(m_save, &QPushButton::clicked, this, &MembersCard::addChosen);
}

void MembersCard::createList()
{
    m_list = new QListView(this);
    prepareListView(m_list);
    m_list->setAccessibleName(tr("Members"));
    m_list->setObjectName(u"members"_s);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setItemDelegate(
        new ListRowDelegate([this](const QModelIndex &index) { return m_items->listRow(index); }, m_list));
    body()->addWidget(m_list);
    connect(m_list, &QListView::activated, this, &MembersCard::openCurrent);
    const auto add = [this](const QString &text, const QKeySequence &keys, void (MembersCard::*run)()) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Open"), {}, &MembersCard::openCurrent);
    add(tr("Take out"), QKeySequence::Delete, &MembersCard::removeCurrent);
}

void MembersCard::setCustomer(const CustomerCard &card)
{
    setVisible(card.group.has_value());
    if (!card.group)
        return;
    m_kind = card.customer.kind;
    showFigures(*card.group);
    if (card.customer.id != m_group)
        showList(card.customer.id);
}

void MembersCard::showList(CustomerId group)
{
    m_group = group;
    m_entry->hide();
    m_notice->hide();
    m_list->setModel(nullptr);
    delete m_items;
    delete m_members;
    m_members = new MemberList(m_services.database, group, this);
    m_items = new MemberItems(*m_members, m_services.formatting, this);
    m_list->setModel(m_items);
    connect(m_items, &QAbstractItemModel::rowsInserted, this, &MembersCard::fitList);
    connect(m_items, &QAbstractItemModel::rowsRemoved, this, &MembersCard::fitList);
    fitList();
}

void MembersCard::showFigures(const GroupFigures &figures)
{
    const Formatting &formatting = m_services.formatting;
    m_figures->clear();
    setHint(formatting.number(figures.members));
    if (figures.members == 0) {
        m_figures->addText(tr("Nobody yet"), {});
        return;
    }
    const auto ago = [&](const std::optional<Instant> &at) { return at ? formatting.ago(*at) : tr("never"); };
    m_figures->addText(tr("Value in all"), formatting.roundMoney(figures.net));
    m_figures->addText(tr("Orders in all"), formatting.number(figures.orders));
    m_figures->addText(tr("Last order"), ago(figures.lastOrderAt));
    m_figures->addText(tr("Last contact"), ago(figures.lastContactedAt));
}

void MembersCard::fitList()
{
    const int rows = std::min(m_items->rowCount(), mostRowsShown);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
}

void MembersCard::openEntry()
{
    m_notice->hide();
    m_entry->show();
    m_name->clear();
    m_role->clear();
    m_name->setFocus(Qt::OtherFocusReason);
}

void MembersCard::addChosen()
{
    if (!m_chosen.isValid())
        return;
    m_services.commands.run(AddMember{m_group, m_chosen, m_role->text().simplified()}, this,
                            [this, group = m_group](const auto &answer) {
                                if (group != m_group)
                                    return;
                                if (answer)
                                    openEntry(); // perhaps there are more of them
                                else
                                    m_notice->show(errorText(answer.error()), Tone::Danger);
                            });
}

CustomerId MembersCard::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return CustomerId{index.isValid() ? index.data(role::Id).toLongLong() : 0};
}

void MembersCard::openCurrent()
{
    if (current().isValid())
        Q_EMIT customerRequested(current());
}

void MembersCard::removeCurrent()
{
    if (current().isValid())
        m_services.commands.run(RemoveMember{m_group, current()});
}

} // namespace regulars
