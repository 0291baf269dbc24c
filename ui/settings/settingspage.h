// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtWidgets/QWidget>

namespace regulars {

class BackupCentre;
class Card;
class CommandRunner;
class Database;
class Dialogs;
class FieldsView;
class Formatting;
class KeptForms;
class KeyValueStore;
class MailCentre;
class MessageBar;
class ShopFields;
class Database;
class ShopView;
class SignIn;

/// What the settings work with; all of it must outlive the page.
struct SettingsServices
{
    Database &database;
    CommandRunner &commands;
    const ShopView &shop;
    BackupCentre &backups;
    const Formatting &formatting;
    Theme &theme;
    KeyValueStore &store;
    Dialogs &dialogs;
    MessageBar &messages;
    KeptForms &forms;
    SignIn &signIn;
    FieldsView &fields;
    MailCentre &mail;
    QString databaseFile;
    QString language; ///< the code that was chosen; empty: the system's
};

/// The settings: the shop, the look, the file, backups, about. Everything applies at once. Made when first shown.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const SettingsServices &services, QWidget *parent = nullptr);

    void setVisible(bool visible) override;

Q_SIGNALS:
    /// Empty: the system's.
    void languageChosen(const QString &code);
    void openRequested(const QString &file);
    void newRequested(const QString &file);
    void restoreConfirmed(const QString &backupFile);
    void shortcutsRequested();
    /// The rules and tiers of the loyalty programme, on its page.
    void loyaltyRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createContent();
    QWidget *createShop();
    QWidget *createLook();
    QWidget *createFile();
    QWidget *createLoyalty();
    QWidget *createAbout();
    void saveShop();
    void showMade();
    void followRights();
    void giveRoom();

    SettingsServices m_services;
    QWidget *m_content = nullptr;
    QList<QWidget *> m_managed; ///< for those who manage the shop
    ShopFields *m_shop = nullptr;
};

} // namespace regulars
