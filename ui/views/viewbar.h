// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/savedview.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace regulars {

class Chip;
class CommandRunner;
class Database;
class KeyValueStore;
class SavedViewList;

/// A view that comes with the program. Its state says only what it is about; the rest stays as it is.
struct ReadyView
{
    QString id; ///< "lapsed"
    QString name;
    QJsonObject state;
};

/// Which list the views are of, and what the bar works with; all of it must outlive the bar.
struct ViewBarServices
{
    Database &database;
    CommandRunner &commands;
    KeyValueStore &store;
    QString list;           ///< as it is stored with the views: "customers"
    QList<ReadyView> ready; ///< the first one is the plain list
    /// The whole state that the list would have with that state of a view.
    std::function<QJsonObject(const QJsonObject &)> completed;
    /// To which of those that come with the program a state of the list belongs, by id, while none that was saved is
    /// shown. Without it that is the one that was chosen last.
    std::function<QString(const QJsonObject &)> readyOf = {};
};

/// Above a list: which view of it is shown and whether it was changed since, with a menu to choose another, save this one
/// and put them in order. Remembers which one was chosen.
class ViewBar final : public QWidget
{
    Q_OBJECT

public:
    /// A view to choose.
    struct Offer
    {
        QString key; ///< the uid of a saved view, "ready/lapsed" for one that comes with the program
        QString name;
    };

    explicit ViewBar(ViewBarServices services, QWidget *parent = nullptr);
    ~ViewBar() override;

    /// What the list shows now.
    void setState(const QJsonObject &state);
    /// What stands beside the names of views, by key: how many rows each has.
    void setCounts(const QHash<QString, QString> &counts);
    [[nodiscard]] const SavedViewList &saved() const { return *m_views; }
    /// Whether it is one that was saved, changed or not.
    [[nodiscard]] bool showsSaved() const;
    /// Saved views first, then those that come with the program.
    [[nodiscard]] QList<Offer> offers() const;
    void choose(const QString &key);
    /// Chooses the one that stands at that place of offers(), if there is one.
    void chooseAt(int place);
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] bool isChanged() const;

    void saveAs();
    void arrange();

Q_SIGNALS:
    /// The list shall show this.
    void viewChosen(const QJsonObject &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QJsonObject stateOf(const QString &key) const;
    [[nodiscard]] QString nameOfView(const QString &key) const;
    [[nodiscard]] QString plainKey() const;
    /// Whether a change makes it a view that is not saved and has no name.
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] QString counted(const QString &key, const QString &name) const;
    void setCurrent(const QString &key);
    void followReady();
    void fillMenu();
    void addOffer(const Offer &offer, int place);
    /// Shows the view with that id as soon as it is read.
    void follow(SavedViewId saved);
    void showCurrent();
    void showName();

    ViewBarServices m_services;
    SavedViewList *m_views;
    QJsonObject m_state;
    QHash<QString, QString> m_counts;
    QString m_current;   ///< key of an offer
    SavedViewId m_saved; ///< just saved, not read yet
    QPushButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    Chip *m_changed = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace regulars
