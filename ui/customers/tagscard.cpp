// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/tagscard.h"

#include "models/base/commandrunner.h"
#include "models/customers/tagcommands.h"
#include "models/customers/taglist.h"
#include "ui/base/chip.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/listviews.h"
#include "ui/base/messagebar.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { Name, Customers, ColumnCount };
constexpr int mostRowsShown = 8;
constexpr int dot = 12;

QIcon colourIcon(const Theme &theme, TagColour colour, qreal ratio)
{
    QPixmap pixmap(QSizeF(dot, dot).toSize() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink(CustomerTexts::tone(colour)));
    painter.drawEllipse(QRectF(1, 1, dot - 2, dot - 2));
    return pixmap;
}

} // namespace

TagsCard::TagsCard(const TagServices &services, QWidget *parent)
    : Card(tr("Tags"), parent), m_services(services), m_tags(new TagList(services.database, this))
{
    m_none = new TextLabel(
        tr("Tags that you give to customers can get a colour here, another name, or be taken off everybody."),
        FontRole::Body, ColourRole::Muted, this);
    m_none->setWordWrap(true);
    createTable();
    body()->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_table, createButtons()})
        body()->addWidget(part);
    connect(m_tags, &TagList::loaded, this, &TagsCard::refresh);
    connect(&services.database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touches(Entity::Tag) && !changes.touches(Entity::Customer))
            return;
        m_stale = true;
        readAgain();
    });
    connect(&Theme::of(this), &Theme::changed, this, &TagsCard::refresh);
    refresh();
}

// Counting the tags of many customers is for those who look.
void TagsCard::readAgain()
{
    if (m_stale && isVisible()) {
        m_stale = false;
        m_tags->refresh();
    }
}

void TagsCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    readAgain();
}

void TagsCard::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"tags"_s);
    m_table->setAccessibleName(tr("Tags"));
    m_table->setHorizontalHeaderLabels({tr("Tag"), tr("Customers")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTableView(m_table);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setIconSize({dot, dot});
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setColumnWidth(Customers, 140);
    m_table->horizontalHeaderItem(Customers)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TagsCard::showChosen);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) { rename(item->row()); });
    auto *gone = new QAction(tr("Remove the tag"), m_table);
    gone->setShortcut(QKeySequence::Delete);
    gone->setShortcutContext(Qt::WidgetShortcut);
    connect(gone, &QAction::triggered, this, &TagsCard::remove);
    m_table->addAction(gone);
}

QWidget *TagsCard::createButtons()
{
    auto *row = new QWidget(this);
    m_colour = new QPushButton(tr("Colour"), row);
    m_colour->setObjectName(u"tag_colour"_s);
    m_colour->setMenu(createColours());
    m_rename = new QPushButton(tr("Rename"), row);
    m_rename->setAccessibleName(tr("Rename the tag"));
    m_remove = new QPushButton(tr("Remove…"), row);
    m_remove->setAccessibleName(tr("Remove the tag"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QPushButton *button : {m_colour, m_rename, m_remove})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_table->editItem(m_table->item(m_table->currentRow(), Name));
    });
    connect(m_remove, &QPushButton::clicked, this, &TagsCard::remove);
    return row;
}

QMenu *TagsCard::createColours()
{
    auto *menu = new QMenu(this);
    for (const auto &entry : EnumNames<TagColour>::names) {
        const TagColour colour = entry.first;
        QAction *action = menu->addAction(CustomerTexts::colour(colour));
        connect(action, &QAction::triggered, this, [this, colour] { run(SetTagColour{chosen(), colour}); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        auto name = EnumNames<TagColour>::names.begin();
        for (QAction *action : menu->actions())
            action->setIcon(colourIcon(Theme::of(this), (name++)->first, devicePixelRatioF()));
    });
    return menu;
}

QString TagsCard::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_tags->rowCount() ? m_tags->rows().at(row).name : QString();
}

void TagsCard::refresh()
{
    const QString before = chosen();
    const QSignalBlocker quiet(m_table);
    const QList<Tag> &tags = m_tags->rows();
    m_table->setRowCount(static_cast<int>(tags.size()));
    for (int row = 0; row < tags.size(); ++row) {
        const Tag &tag = tags.at(row);
        auto *name = new QTableWidgetItem(colourIcon(Theme::of(this), tag.colour, devicePixelRatioF()), tag.name);
        name->setData(Qt::AccessibleDescriptionRole, CustomerTexts::colour(tag.colour));
        auto *customers = new QTableWidgetItem(m_services.formatting.number(tag.customers));
        customers->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        customers->setFlags(customers->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, Name, name);
        m_table->setItem(row, Customers, customers);
        if (tag.name == before)
            m_table->setCurrentCell(row, Name);
    }
    if (m_table->currentRow() < 0 && !tags.isEmpty())
        m_table->setCurrentCell(0, Name);
    m_table->setVisible(!tags.isEmpty());
    fitHeightToRows(m_table, mostRowsShown);
    showChosen();
}

void TagsCard::showChosen()
{
    const bool any = !chosen().isEmpty();
    for (QPushButton *button : {m_colour, m_rename, m_remove}) {
        button->setEnabled(any);
        button->setVisible(m_tags->rowCount() > 0);
    }
}

void TagsCard::rename(int row)
{
    const QString before = row < m_tags->rowCount() ? m_tags->rows().at(row).name : QString();
    const QString after = m_table->item(row, Name)->text().simplified();
    if (before.isEmpty() || after == before)
        return;
    if (after.isEmpty())
        refresh();
    else
        run(RenameTag{before, after});
}

void TagsCard::remove()
{
    const QString tag = chosen();
    if (tag.isEmpty())
        return;
    Question question;
    question.title = tr("Remove the tag “%1”?").arg(tag);
    question.text = tr("It is taken off %n customer(s). You can undo this.", "",
                       m_tags->rows().at(m_table->currentRow()).customers);
    question.choices = {tr("Remove")};
    question.dangerous = true;
    m_services.dialogs.ask(this, question, [this, tag](int) { run(RemoveTag{tag}); });
}

template<typename T>
void TagsCard::run(const T &command)
{
    m_services.commands.run(command, this, [this](const auto &answer) {
        if (answer)
            return;
        refresh(); // back to what holds
        m_services.messages.show({errorText(answer.error()), Tone::Danger, {}, {}, answer.error().detail});
    });
}

} // namespace regulars
